package dev.graphpin.generator.select;

import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Returns;
import dev.graphpin.spec.model.Type;
import dev.graphpin.spec.model.TypeNotation;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Names of the types that a node's fields, its edges and the results of its operations refer to. */
final class References {
    private final Set<String> names = new TreeSet<>();

    private References() {}

    static Set<String> of(Node node) {
        References references = new References();
        references.fields(node.fields().values());
        references.operations(node.operations());
        for (Edge edge : node.edges().values()) {
            references.notation(edge.target());
            references.fields(edge.fields().values());
            references.fields(edge.summary().values());
            references.operations(edge.operations());
        }
        return references.names;
    }

    private void fields(Collection<Field> fields) {
        for (Field field : fields) {
            notation(field.type());
            fields(field.fields().values());
        }
    }

    private void operations(List<Operation> operations) {
        for (Operation operation : operations) {
            Returns returns = operation.returns();
            notation(returns == null ? null : returns.type());
        }
    }

    private void notation(@Nullable TypeNotation notation) {
        if (notation != null) {
            type(notation.type());
        }
    }

    private void type(Type type) {
        if (type instanceof Type.Named named) {
            names.add(named.name());
        } else if (type instanceof Type.ListOf list) {
            type(list.element());
        } else if (type instanceof Type.MapOf map) {
            type(map.value());
        } else if (type instanceof Type.Struct struct) {
            struct.fields().values().forEach(this::type);
        } else if (type instanceof Type.Union union) {
            union.options().forEach(this::type);
        }
    }
}

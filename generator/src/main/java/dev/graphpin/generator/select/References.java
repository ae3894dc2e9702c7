package dev.graphpin.generator.select;

import dev.graphpin.generator.plan.SentTypes;
import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Read;
import dev.graphpin.spec.model.Returns;
import dev.graphpin.spec.model.Type;
import dev.graphpin.spec.model.TypeNotation;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Names of the types that a node's fields, its edges, and the results and parameters of its operations refer to. */
final class References {
    private final Set<String> names = new TreeSet<>();
    private final SentTypes sent;

    private References(SentTypes sent) {
        this.sent = sent;
    }

    /** @param sent of the parameters' types, those that matter */
    static Set<String> of(Node node, SentTypes sent) {
        References references = new References(sent);
        references.fields(node.fields().values());
        references.read(node.read());
        references.operations(node.operations());
        for (Edge edge : node.edges().values()) {
            references.notation(edge.target());
            references.fields(edge.fields().values());
            references.fields(edge.summary().values());
            references.read(edge.read());
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

    private void read(@Nullable Read read) {
        if (read != null) {
            parameters(read.parameters().values());
        }
    }

    private void parameters(Collection<Parameter> parameters) {
        for (Parameter parameter : parameters) {
            type(parameter.type().type(), sent::has);
            parameters(parameter.parameters().values());
        }
    }

    private void operations(List<Operation> operations) {
        for (Operation operation : operations) {
            parameters(operation.parameters().values());
            Returns returns = operation.returns();
            notation(returns == null ? null : returns.type());
        }
    }

    private void notation(@Nullable TypeNotation notation) {
        if (notation != null) {
            type(notation.type(), name -> true);
        }
    }

    private void type(Type type, Predicate<String> which) {
        if (type instanceof Type.Named named) {
            if (which.test(named.name())) {
                names.add(named.name());
            }
        } else if (type instanceof Type.ListOf list) {
            type(list.element(), which);
        } else if (type instanceof Type.MapOf map) {
            type(map.value(), which);
        } else if (type instanceof Type.Struct struct) {
            struct.fields().values().forEach(field -> type(field, which));
        } else if (type instanceof Type.Union union) {
            union.options().forEach(option -> type(option, which));
        }
    }
}

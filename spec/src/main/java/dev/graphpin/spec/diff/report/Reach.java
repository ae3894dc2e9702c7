package dev.graphpin.spec.diff.report;

import dev.graphpin.spec.diff.change.Element;
import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.EnumValues;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.model.Type;
import dev.graphpin.spec.model.TypeNotation;
import dev.graphpin.spec.yaml.SpecPath;
import dev.graphpin.spec.yaml.SpecPath.Segment;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many places of a spec use each definition: a node by its type name, an enum by its own. Each place counts once for what it names
 * itself; what that leads to is not followed, so a spec that goes round in circles is counted like any other.
 */
final class Reach {
    private final Map<String, Integer> nodes = new HashMap<>();
    private final Map<String, Integer> enums = new HashMap<>();

    Reach(Spec spec) {
        spec.nodes().values().forEach(this::node);
    }

    /** Places within elements that came or went. */
    Reach(Stream<Element> elements) {
        elements.forEach(this::element);
    }

    /** How many places use the enum of a name. */
    int ofEnum(String name) {
        return enums.getOrDefault(name, 0);
    }

    /** Places that use what is at the path; at least the place itself. */
    int of(SpecPath path) {
        Segment root = path.root();
        if (root.kind().equals("enum")) {
            return enums.getOrDefault(root.name(), 1);
        }
        boolean isModel = root.kind().equals("node")
                && path.below().stream().allMatch(step -> step.kind().equals("field"));
        return isModel ? Math.max(1, nodes.getOrDefault(root.name(), 0)) : 1;
    }

    private void element(Element element) {
        if (element instanceof Element.OfNode it) {
            node(it.node());
        } else if (element instanceof Element.OfEdge it) {
            edge(it.edge());
        } else if (element instanceof Element.OfField it) {
            fields(List.of(it.field()));
        } else if (element instanceof Element.OfParameter it) {
            parameters(List.of(it.parameter()));
        } else if (element instanceof Element.OfOperation it) {
            operations(List.of(it.operation()));
        } else if (element instanceof Element.OfReading it) {
            parameters(it.read().parameters().values());
        } else if (element instanceof Element.OfReturnField it) {
            type(it.type());
        }
    }

    private void node(Node node) {
        fields(node.fields().values());
        if (node.read() != null) {
            parameters(node.read().parameters().values());
        }
        operations(node.operations());
        node.edges().values().forEach(this::edge);
    }

    private void edge(Edge edge) {
        type(edge.target());
        fields(edge.fields().values());
        fields(edge.summary().values());
        if (edge.read() != null) {
            parameters(edge.read().parameters().values());
        }
        operations(edge.operations());
    }

    private void operations(List<Operation> operations) {
        for (Operation operation : operations) {
            parameters(operation.parameters().values());
            type(operation.returns() == null ? null : operation.returns().type());
        }
    }

    private void fields(Collection<Field> fields) {
        for (Field field : fields) {
            type(field.type());
            values(field.values());
            fields(field.fields().values());
        }
    }

    private void parameters(Collection<Parameter> parameters) {
        for (Parameter parameter : parameters) {
            type(parameter.type());
            values(parameter.values());
            parameters(parameter.parameters().values());
        }
    }

    private void values(@Nullable EnumValues values) {
        if (values != null && values.name() != null) {
            enums.merge(values.name(), 1, Integer::sum);
        }
    }

    private void type(@Nullable TypeNotation notation) {
        if (notation != null) {
            type(notation.type());
        }
    }

    private void type(Type type) {
        if (type instanceof Type.Named named) {
            nodes.merge(named.name(), 1, Integer::sum);
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

package dev.graphpin.spec.diff.report;

import dev.graphpin.spec.diff.change.Change;
import dev.graphpin.spec.diff.change.Element;
import dev.graphpin.spec.diff.report.Counts.Count;
import dev.graphpin.spec.diff.report.Counts.Kind;
import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.EnumValues;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Read;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts what came and went with changes. For one thread, one count. */
final class ElementCounter {
    private final Map<Kind, Integer> added = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> removed = new EnumMap<>(Kind.class);
    private Map<Kind, Integer> current = added;

    Counts count(Collection<Change> changes) {
        changes.forEach(this::change);
        Map<Kind, Count> kinds = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            Count count = new Count(added.getOrDefault(kind, 0), removed.getOrDefault(kind, 0));
            if (!count.isNone()) {
                kinds.put(kind, count);
            }
        }
        return new Counts(kinds);
    }

    private void change(Change change) {
        if (change instanceof Change.Added it) {
            current = added;
            element(it.element());
        } else if (change instanceof Change.Removed it) {
            current = removed;
            element(it.element());
        } else if (change instanceof Change.ValueAdded) {
            count(added, Kind.VALUES, 1);
        } else if (change instanceof Change.ValueRemoved) {
            count(removed, Kind.VALUES, 1);
        } else if (change instanceof Change.ValueRespelled) {
            count(added, Kind.VALUES, 1);
            count(removed, Kind.VALUES, 1);
        } else if (change instanceof Change.ValuesTold it) {
            current = removed;
            place(it.before());
            current = added;
            place(it.now());
        } else if (change instanceof Change.NestingChanged it) {
            current = removed;
            parameters(it.before().values());
            current = added;
            parameters(it.now().values());
        }
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
            operation(it.operation());
        } else if (element instanceof Element.OfReading it) {
            reading(it.read());
        } else if (element instanceof Element.OfEnum it) {
            values(it.values());
        }
    }

    private void node(Node node) {
        count(current, Kind.NODES, 1);
        fields(node.fields().values());
        reading(node.read());
        node.operations().forEach(this::operation);
        node.edges().values().forEach(this::edge);
    }

    private void edge(Edge edge) {
        count(current, Kind.EDGES, 1);
        fields(edge.fields().values());
        fields(edge.summary().values());
        reading(edge.read());
        edge.operations().forEach(this::operation);
    }

    private void reading(@Nullable Read read) {
        if (read != null) {
            count(current, Kind.OPERATIONS, 1);
            parameters(read.parameters().values());
        }
    }

    private void operation(Operation operation) {
        count(current, Kind.OPERATIONS, 1);
        parameters(operation.parameters().values());
    }

    private void fields(Collection<Field> fields) {
        for (Field field : fields) {
            count(current, Kind.FIELDS, 1);
            place(field.values());
            fields(field.fields().values());
        }
    }

    private void parameters(Collection<Parameter> parameters) {
        for (Parameter parameter : parameters) {
            count(current, Kind.PARAMETERS, 1);
            place(parameter.values());
            parameters(parameter.parameters().values());
        }
    }

    /** An enum with a name is counted where its definition comes and goes. */
    private void place(@Nullable EnumValues values) {
        if (values != null && values.name() == null) {
            values(values);
        }
    }

    private void values(EnumValues values) {
        count(current, Kind.ENUMS, 1);
        count(current, Kind.VALUES, values.values().size());
    }

    private static void count(Map<Kind, Integer> counts, Kind kind, int more) {
        counts.merge(kind, more, Integer::sum);
    }
}

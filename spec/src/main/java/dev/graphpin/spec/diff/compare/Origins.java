package dev.graphpin.spec.diff.compare;

import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Origin;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Where an element was read that has no place of its own, because only its parts are told: there. */
final class Origins {
    private Origins() {}

    static Origin of(Node node) {
        return node.origin().sources().isEmpty()
                ? union(Stream.concat(
                        node.operations().stream().map(Operation::origin),
                        Stream.concat(
                                node.fields().values().stream().map(Field::origin),
                                node.edges().values().stream().map(Origins::of))))
                : node.origin();
    }

    static Origin of(Edge edge) {
        return edge.origin().sources().isEmpty()
                ? union(Stream.concat(
                        edge.operations().stream().map(Operation::origin),
                        edge.fields().values().stream().map(Field::origin)))
                : edge.origin();
    }

    private static Origin union(Stream<Origin> parts) {
        Set<String> sources = new LinkedHashSet<>();
        parts.forEach(part -> sources.addAll(part.sources()));
        return new Origin(List.copyOf(sources), Map.of());
    }
}

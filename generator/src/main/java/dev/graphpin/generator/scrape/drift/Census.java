package dev.graphpin.generator.scrape.drift;

import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Origin;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Read;
import dev.graphpin.spec.model.Spec;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many elements of a spec each capture told.
 *
 * @param elements by capture id; a capture that told nothing is not in it
 */
record Census(Map<String, Integer> elements) {

    static Census of(Spec spec) {
        Map<String, Integer> counted = new HashMap<>();
        spec.nodes().values().stream()
                .flatMap(Census::origins)
                .flatMap(Census::captures)
                .forEach(capture -> counted.merge(capture, 1, Integer::sum));
        return new Census(counted);
    }

    int of(String capture) {
        return elements.getOrDefault(capture, 0);
    }

    /** The capture in {@code capture:line}; capture ids may hold colons themselves. */
    static String capture(String source) {
        int colon = source.lastIndexOf(':');
        return colon < 0 ? source : source.substring(0, colon);
    }

    private static Stream<String> captures(Origin origin) {
        return Stream.concat(origin.sources().stream(), origin.facts().values().stream())
                .map(Census::capture)
                .distinct();
    }

    private static Stream<Origin> origins(Node node) {
        return Stream.of(
                        Stream.of(node.origin()),
                        fields(node.fields().values()),
                        read(node.read()),
                        operations(node.operations()),
                        node.edges().values().stream().flatMap(Census::origins))
                .flatMap(s -> s);
    }

    private static Stream<Origin> origins(Edge edge) {
        return Stream.of(
                        Stream.of(edge.origin()),
                        fields(edge.fields().values()),
                        fields(edge.summary().values()),
                        read(edge.read()),
                        operations(edge.operations()))
                .flatMap(s -> s);
    }

    private static Stream<Origin> fields(Collection<Field> fields) {
        return fields.stream()
                .flatMap(f ->
                        Stream.concat(Stream.of(f.origin()), fields(f.fields().values())));
    }

    private static Stream<Origin> read(@Nullable Read read) {
        return read == null ? Stream.empty() : parameters(read.parameters().values());
    }

    private static Stream<Origin> operations(List<Operation> operations) {
        return operations.stream()
                .flatMap(o -> Stream.concat(
                        Stream.of(o.origin()), parameters(o.parameters().values())));
    }

    private static Stream<Origin> parameters(Collection<Parameter> parameters) {
        return parameters.stream()
                .flatMap(p -> Stream.concat(
                        Stream.of(p.origin()), parameters(p.parameters().values())));
    }
}

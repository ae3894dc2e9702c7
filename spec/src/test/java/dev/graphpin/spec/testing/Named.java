package dev.graphpin.spec.testing;

import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** Elements made without a name, given the one under which their owner keeps them. */
final class Named {
    private Named() {}

    static Map<String, Field> rename(Map<String, Field> fields) {
        return mapped(
                fields,
                (name, f) -> new Field(
                        name,
                        f.type(),
                        f.values(),
                        f.range(),
                        f.flags(),
                        f.link(),
                        f.description(),
                        f.fields(),
                        f.origin()));
    }

    static Map<String, Parameter> renameParameters(Map<String, Parameter> parameters) {
        return mapped(
                parameters,
                (name, p) -> new Parameter(
                        name,
                        p.type(),
                        p.values(),
                        p.range(),
                        p.flags(),
                        p.defaultValue(),
                        p.description(),
                        p.parameters(),
                        p.origin()));
    }

    static Map<String, Edge> renameEdges(Map<String, Edge> edges) {
        return mapped(
                edges,
                (name, e) -> new Edge(
                        name,
                        e.target(),
                        e.cardinality(),
                        e.flags(),
                        e.link(),
                        e.description(),
                        e.requirements(),
                        e.read(),
                        e.fields(),
                        e.summary(),
                        e.operations(),
                        e.origin()));
    }

    static Node named(String name, Node n) {
        return new Node(
                name,
                n.graphVersion(),
                n.docs(),
                n.summary(),
                n.flags(),
                n.requirements(),
                n.read(),
                n.fields(),
                n.edges(),
                n.operations(),
                n.origin());
    }

    static <T> Map<String, T> mapped(Map<String, T> source, BiFunction<String, T, T> change) {
        Map<String, T> result = new LinkedHashMap<>();
        source.forEach((name, element) -> result.put(name, change.apply(name, element)));
        return result;
    }

    static <T> Map<String, T> zip(List<String> names, List<T> elements, BiFunction<String, T, T> change) {
        Map<String, T> result = new LinkedHashMap<>();
        IntStream.range(0, names.size())
                .forEach(i -> result.put(names.get(i), change.apply(names.get(i), elements.get(i))));
        return result;
    }
}

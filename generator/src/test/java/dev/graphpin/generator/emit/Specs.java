package dev.graphpin.generator.emit;

import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.EnumValues;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Origin;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Read;
import dev.graphpin.spec.model.Requirements;
import dev.graphpin.spec.model.Returns;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.model.TypeNotation;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Short words for specs in tests. */
public final class Specs {
    private Specs() {}

    public static Spec spec(Node... nodes) {
        return new Spec("v19.0", byName(List.of(nodes), Node::name), Map.of());
    }

    public static Field field(String name, String type, String... flags) {
        return field(name, type, null, List.of(), List.of(flags));
    }

    public static Field field(
            String name, String type, @Nullable String description, List<String> values, List<String> flags) {
        return new Field(
                name,
                TypeNotation.of(type),
                values(values),
                null,
                new LinkedHashSet<>(flags),
                null,
                description,
                Map.of(),
                Origin.UNKNOWN);
    }

    /** A field with fields in it, as hand-written pages list them. */
    public static Field nested(String name, String type, Field... inside) {
        return new Field(
                name,
                TypeNotation.of(type),
                null,
                null,
                Set.of(),
                null,
                null,
                byName(List.of(inside), Field::name),
                Origin.UNKNOWN);
    }

    public static Parameter parameter(String name, String type, List<String> values, String... flags) {
        return parameter(name, type, null, values, flags);
    }

    public static Parameter parameter(
            String name, String type, @Nullable String description, List<String> values, String... flags) {
        return new Parameter(
                name,
                TypeNotation.of(type),
                values(values),
                null,
                new LinkedHashSet<>(Arrays.asList(flags)),
                null,
                description,
                Map.of(),
                Origin.UNKNOWN);
    }

    /** A parameter with parameters in it. */
    public static Parameter object(String name, String type, String flag, Parameter... inside) {
        return new Parameter(
                name,
                TypeNotation.of(type),
                null,
                null,
                flag.isEmpty() ? Set.of() : Set.of(flag),
                null,
                null,
                byName(List.of(inside), Parameter::name),
                Origin.UNKNOWN);
    }

    public static Operation operation(
            Operation.Action action, String method, String path, @Nullable String returns, Parameter... parameters) {
        return new Operation(
                action,
                method,
                path,
                null,
                Set.of(),
                null,
                byName(List.of(parameters), Parameter::name),
                returns == null ? null : new Returns(false, null, TypeNotation.of(returns)),
                List.of(100, 190, 200),
                Origin.UNKNOWN);
    }

    /** The same operation, which reads after it wrote; a null key means the node that was posted to. */
    public static Operation reading(Operation writing, @Nullable String key) {
        Returns returns = writing.returns();
        return new Operation(
                writing.action(),
                writing.method(),
                writing.path(),
                writing.subject(),
                writing.flags(),
                writing.description(),
                writing.parameters(),
                new Returns(true, key, returns == null ? null : returns.type()),
                writing.errors(),
                writing.origin());
    }

    /** The same edge with facts about the whole of it. */
    public static Edge summed(Edge edge, Field... facts) {
        return new Edge(
                edge.name(),
                edge.target(),
                edge.cardinality(),
                edge.flags(),
                edge.link(),
                edge.description(),
                edge.requirements(),
                edge.read(),
                edge.fields(),
                byName(List.of(facts), Field::name),
                edge.operations(),
                edge.origin());
    }

    public static Edge edge(String name, String target, Edge.Cardinality cardinality) {
        return edge(name, target, cardinality, List.of(), List.of());
    }

    public static Edge edge(
            String name,
            @Nullable String target,
            Edge.Cardinality cardinality,
            List<Parameter> reading,
            List<Field> added,
            Operation... operations) {
        return new Edge(
                name,
                target == null ? null : TypeNotation.of(target),
                cardinality,
                Set.of(),
                null,
                null,
                Requirements.NONE,
                target == null ? null : new Read(null, byName(reading, Parameter::name), Map.of(), List.of(100)),
                byName(added, Field::name),
                Map.of(),
                List.of(operations),
                Origin.UNKNOWN);
    }

    /** A node that can be read. */
    public static Node node(String name, List<Field> fields, List<Edge> edges, Operation... operations) {
        return node(
                name,
                null,
                new Read(
                        "/{" + name.toLowerCase(java.util.Locale.ROOT) + "-id}/",
                        Map.of(),
                        Map.of(),
                        List.of(100, 190)),
                fields,
                edges,
                operations);
    }

    public static Node node(
            String name,
            @Nullable String summary,
            @Nullable Read read,
            List<Field> fields,
            List<Edge> edges,
            Operation... operations) {
        return new Node(
                name,
                "v19.0",
                "https://developers.facebook.com/docs/graph-api/reference/v19.0/x",
                summary,
                Set.of(),
                Requirements.NONE,
                read,
                byName(fields, Field::name),
                byName(edges, Edge::name),
                List.of(operations),
                Origin.UNKNOWN);
    }

    private static @Nullable EnumValues values(List<String> values) {
        return values.isEmpty() ? null : new EnumValues(null, values);
    }

    private static <T> Map<String, T> byName(List<T> elements, Function<T, String> name) {
        Map<String, T> map = new LinkedHashMap<>();
        elements.forEach(element -> map.put(name.apply(element), element));
        return map;
    }
}

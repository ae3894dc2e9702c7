package dev.graphpin.generator.sdkspec;

import dev.graphpin.generator.sdkspec.SdkNode.Api;
import dev.graphpin.generator.sdkspec.SdkNode.Member;
import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Edge.Cardinality;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Flags;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Operation.Action;
import dev.graphpin.spec.model.Origin;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Read;
import dev.graphpin.spec.model.Requirements;
import dev.graphpin.spec.model.Returns;
import dev.graphpin.spec.model.TypeNotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One node of the format as a node of the spec. A {@code GET} is how the node or edge is read. Of writing the format tells only the
 * method, so the action is what that method mostly is: on an edge {@code POST} creates and {@code DELETE} dissociates, on the node
 * itself they update and delete.
 */
final class NodeMapper {
    private final String graphVersion;
    private final SdkTypes types;
    private final Refusals refusals;

    NodeMapper(String graphVersion, SdkTypes types, Refusals refusals) {
        this.graphVersion = graphVersion;
        this.types = types;
        this.refusals = refusals;
    }

    Node map(SdkNode node) {
        Map<String, Api> own = new LinkedHashMap<>();
        Map<String, Map<String, Api>> edges = new TreeMap<>();
        for (Api api : node.apis()) {
            String endpoint = api.isOfEdge() ? api.endpoint() : null;
            Map<String, Api> place =
                    endpoint == null ? own : edges.computeIfAbsent(endpoint, e -> new LinkedHashMap<>());
            if (!Set.of("GET", "POST", "DELETE").contains(api.method())) {
                refusals.method(node, api);
            } else if (endpoint != null && endpoint.isBlank()) {
                refusals.blank(node, api);
            } else if (place.putIfAbsent(api.method(), api) != null) {
                refusals.twice(node, api);
            }
        }
        Map<String, Edge> mapped = new LinkedHashMap<>();
        edges.forEach((name, apis) -> {
            if (!apis.isEmpty()) {
                mapped.put(name, edge(node, name, apis));
            }
        });
        return new Node(
                node.name(),
                graphVersion,
                null,
                null,
                Set.of(),
                Requirements.NONE,
                read(node, own.get("GET")),
                fields(node),
                mapped,
                operations(node, own, Action.UPDATE, Action.DELETE),
                Origin.of(node.name() + ".json:1"));
    }

    private Edge edge(SdkNode node, String name, Map<String, Api> apis) {
        Api get = apis.get("GET");
        Api first = apis.values().iterator().next();
        TypeNotation target = get == null ? null : type(node, get);
        return new Edge(
                name,
                target,
                Cardinality.UNKNOWN,
                Set.of(),
                null,
                null,
                Requirements.NONE,
                read(node, get),
                Map.of(),
                Map.of(),
                operations(node, apis, Action.CREATE, Action.DISSOCIATE),
                origin(node, get == null ? first.line() : get.line()));
    }

    private @Nullable Read read(SdkNode node, @Nullable Api get) {
        if (get == null) {
            return null;
        }
        boolean itself = get.isOfEdge() || get.returns().equals(node.name());
        return new Read(path(node, get), parameters(node, get), Map.of(), List.of(), itself ? null : type(node, get));
    }

    private List<Operation> operations(SdkNode node, Map<String, Api> apis, Action post, Action delete) {
        List<Operation> operations = new ArrayList<>();
        for (Api api : apis.values()) {
            if (!api.method().equals("GET")) {
                TypeNotation answer = type(node, api);
                operations.add(new Operation(
                        api.method().equals("POST") ? post : delete,
                        api.method(),
                        path(node, api),
                        null,
                        Set.of(),
                        null,
                        parameters(node, api),
                        answer == null ? null : new Returns(false, null, answer),
                        List.of(),
                        origin(node, api.line())));
            }
        }
        return operations;
    }

    private Map<String, Field> fields(SdkNode node) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (Member member : node.fields()) {
            if (member.name().isBlank() || fields.containsKey(member.name())) {
                refusals.field(node, member);
                continue;
            }
            SdkTypes.Typed typed = types.of(member.type(), node.file(), member.line());
            Origin origin = origin(node, member.line());
            fields.put(
                    member.name(),
                    new Field(
                            member.name(), typed.type(), typed.values(), null, Set.of(), null, null, Map.of(), origin));
        }
        return fields;
    }

    private Map<String, Parameter> parameters(SdkNode node, Api api) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        for (Member member : api.parameters()) {
            if (member.name().isBlank() || parameters.containsKey(member.name())) {
                refusals.parameter(node, api, member);
                continue;
            }
            SdkTypes.Typed typed = types.of(member.type(), node.file(), member.line());
            parameters.put(
                    member.name(),
                    new Parameter(
                            member.name(),
                            typed.type(),
                            typed.values(),
                            null,
                            member.required() ? Set.of(Flags.REQUIRED) : Set.of(),
                            null,
                            null,
                            Map.of(),
                            origin(node, member.line())));
        }
        return parameters;
    }

    private @Nullable TypeNotation type(SdkNode node, Api api) {
        return api.returns().isEmpty()
                ? null
                : types.of(api.returns(), node.file(), api.line()).type();
    }

    private static Origin origin(SdkNode node, int line) {
        return Origin.of(node.name() + ".json:" + line);
    }

    /** The format has no paths; they are made the way the documentation writes them. */
    private static String path(SdkNode node, Api api) {
        String base = api.basePath() == null ? "/{" + snake(node.name()) + "_id}" : "/" + api.basePath();
        return api.isOfEdge() ? (base.equals("/") ? "" : base) + "/" + api.endpoint() : base;
    }

    /** {@code AdAccount} is {@code ad_account}, {@code IGUser} is {@code ig_user}. */
    private static String snake(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])", "$1$3_$2")
                .replaceAll("[^A-Za-z0-9]+", "_")
                .toLowerCase(Locale.ROOT);
    }
}

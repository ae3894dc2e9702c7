package dev.graphpin.generator.sdkspec;

import dev.graphpin.generator.sdkspec.SdkNode.Api;
import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.EnumValues;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Read;
import dev.graphpin.spec.model.Spec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much there is, before or after an import.
 *
 * @param operations reading ones included, of nodes and of edges
 * @param enums by name: one that several parameters share counts once
 * @param values of those enums
 */
public record Counts(int nodes, int fields, int operations, int parameters, int enums, int values) {
    /** Nothing. */
    public static final Counts ZERO = new Counts(0, 0, 0, 0, 0, 0);

    /** What a directory holds. */
    static Counts of(SdkDirectory directory) {
        Counts counts = ZERO;
        for (SdkNode node : directory.nodes().values()) {
            counts = counts.plus(new Counts(1, node.fields().size(), 0, 0, 0, 0));
            for (Api api : node.apis()) {
                counts = counts.plus(ofApi(api));
            }
        }
        for (SdkEnum one : directory.enums()) {
            counts = counts.plus(ofEnum(one.values().size() + one.repeated()));
        }
        return counts;
    }

    /** What a spec holds. */
    public static Counts of(Spec spec) {
        Counts counts = ZERO;
        for (Node node : spec.nodes().values()) {
            counts = counts.plus(new Counts(1, node.fields().size(), 0, 0, 0, 0));
            for (Map<String, Parameter> request : requests(node)) {
                counts = counts.plus(new Counts(0, 0, 1, request.size(), 0, 0));
            }
        }
        Map<String, Integer> enums = enums(spec);
        int values = enums.values().stream().mapToInt(size -> size).sum();
        return counts.plus(new Counts(0, 0, 0, 0, enums.size(), values));
    }

    /** How many values each named enum of a spec has. */
    static Map<String, Integer> enums(Spec spec) {
        Map<String, Integer> enums = new HashMap<>();
        for (Node node : spec.nodes().values()) {
            node.fields().values().forEach(field -> add(field.values(), enums));
            requests(node).forEach(request -> request.values().forEach(parameter -> add(parameter.values(), enums)));
        }
        return enums;
    }

    private static List<Map<String, Parameter>> requests(Node node) {
        List<Map<String, Parameter>> requests = new ArrayList<>();
        add(node.read(), node.operations(), requests);
        for (Edge edge : node.edges().values()) {
            add(edge.read(), edge.operations(), requests);
        }
        return requests;
    }

    private static void add(
            @Nullable Read read, Collection<Operation> operations, List<Map<String, Parameter>> requests) {
        if (read != null) {
            requests.add(read.parameters());
        }
        operations.forEach(operation -> requests.add(operation.parameters()));
    }

    private static void add(@Nullable EnumValues values, Map<String, Integer> enums) {
        if (values != null && values.name() != null) {
            enums.put(values.name(), values.values().size());
        }
    }

    static Counts ofApi(Api api) {
        return new Counts(0, 0, 1, api.parameters().size(), 0, 0);
    }

    static Counts ofFields(int fields) {
        return new Counts(0, fields, 0, 0, 0, 0);
    }

    static Counts ofParameters(int parameters) {
        return new Counts(0, 0, 0, parameters, 0, 0);
    }

    static Counts ofEnum(int values) {
        return new Counts(0, 0, 0, 0, 1, values);
    }

    static Counts ofValues(int values) {
        return new Counts(0, 0, 0, 0, 0, values);
    }

    Counts plus(Counts other) {
        return new Counts(
                nodes + other.nodes,
                fields + other.fields,
                operations + other.operations,
                parameters + other.parameters,
                enums + other.enums,
                values + other.values);
    }

    /** {@code 993 nodes, 8593 fields, …}. */
    @Override
    public String toString() {
        return nodes + " nodes, " + fields + " fields, " + operations + " operations, " + parameters + " parameters, "
                + enums + " enums, " + values + " values";
    }
}

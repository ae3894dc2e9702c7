package dev.graphpin.generator.upgrade;

import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Edge.Cardinality;
import dev.graphpin.spec.model.EnumValues;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Origin;
import dev.graphpin.spec.model.Read;
import dev.graphpin.spec.model.Requirements;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.model.TypeNotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Specs of any size in which every node leads to itself, to its neighbour and to the first one, and all share one enum. */
public final class Circles {
    private static final int FIELDS = 10;

    private Circles() {}

    /**
     * A spec.
     *
     * @param later the same some years on: every tenth node has lost a field, and the enum has one value more
     */
    public static Spec spec(int count, boolean later) {
        EnumValues shared = new EnumValues("shared", later ? List.of("A", "B", "C") : List.of("A", "B"));
        Map<String, Node> nodes = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            nodes.put("Node" + i, node(i, count, shared, later && i % 10 == 0));
        }
        return new Spec(later ? "v2.0" : "v1.0", nodes, Map.of());
    }

    private static Node node(int i, int count, EnumValues shared, boolean hasLost) {
        Map<String, Field> fields = new LinkedHashMap<>();
        fields.put("id", field("id", "numeric string", null));
        fields.put("kind", field("kind", "enum", shared));
        fields.put("self", field("self", "Node" + i, null));
        fields.put("next", field("next", "list<Node" + (i + 1) % count + ">", null));
        for (int j = hasLost ? 1 : 0; j < FIELDS; j++) {
            fields.put("field_" + j, field("field_" + j, j % 2 == 0 ? "string" : "int", null));
        }
        Map<String, Edge> edges = new LinkedHashMap<>();
        edges.put("first", edge("first", "Node0"));
        edges.put("again", edge("again", "Node" + i));
        return new Node(
                "Node" + i,
                "v1.0",
                null,
                null,
                Set.of(),
                Requirements.NONE,
                new Read("/{id}", Map.of(), Map.of(), List.of()),
                fields,
                edges,
                List.of(),
                Origin.UNKNOWN);
    }

    private static Field field(String name, String type, @Nullable EnumValues values) {
        return new Field(name, TypeNotation.of(type), values, null, Set.of(), null, null, Map.of(), Origin.UNKNOWN);
    }

    private static Edge edge(String name, String target) {
        return new Edge(
                name,
                TypeNotation.of(target),
                Cardinality.LIST,
                Set.of(),
                null,
                null,
                Requirements.NONE,
                null,
                Map.of(),
                Map.of(),
                List.of(),
                Origin.UNKNOWN);
    }
}

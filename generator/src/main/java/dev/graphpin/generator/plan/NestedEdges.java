package dev.graphpin.generator.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Edges can be asked for with their node, like fields, and then stand in it: its model has an accessor for each. What the documentation calls a
 * field, too, is that field, and no edge takes a name from one.
 */
final class NestedEdges {
    private NestedEdges() {}

    /** The edges that can be asked for with their node: those that can be read, and have a name to ask for. */
    static List<EdgePlan> of(EndpointPlan endpoint) {
        return endpoint.edges().stream()
                .filter(edge -> edge.isRead() && !edge.wire().isEmpty())
                .toList();
    }

    /**
     * The model with the edges of its node.
     *
     * @param edges see {@link #of}
     */
    static ModelPlan in(ModelPlan model, List<EdgePlan> edges) {
        SortedMap<String, EdgePlan> byWire = new TreeMap<>();
        edges.forEach(edge -> byWire.put(edge.wire(), edge));
        Map<String, String> members = new TreeMap<>();
        List<Property> properties = new ArrayList<>();
        for (Property property : model.properties()) {
            members.put(property.wire(), property.member());
            properties.add(Optional.ofNullable(byWire.remove(property.wire()))
                    .filter(isSame(property))
                    .map(edge -> property.as(typeOf(edge)))
                    .orElse(property));
        }
        List<String> wires = new ArrayList<>(members.keySet());
        wires.addAll(byWire.keySet());
        Map<String, String> names = Names.members(Reserved::isModelMember).assign(wires, members);
        List<Property> nested = byWire.values().stream()
                .map(edge -> property(edge, names.getOrDefault(edge.wire(), edge.wire())))
                .toList();
        return model.with(properties, nested);
    }

    /** Whether a field is an edge to a single node under another name, which answers as edges do. */
    private static Predicate<EdgePlan> isSame(Property property) {
        return edge -> !edge.isList() && edge.element().equals(property.type());
    }

    private static Property property(EdgePlan edge, String member) {
        Doc doc = new Doc(null, edge.wire(), edge.doc().type(), List.of("edge"), null);
        return new Property(edge.wire(), member, typeOf(edge), false, edge.deprecated(), false, doc);
    }

    private static JavaType typeOf(EdgePlan edge) {
        return new JavaType.EdgeOf(edge.element(), edge.isList());
    }
}

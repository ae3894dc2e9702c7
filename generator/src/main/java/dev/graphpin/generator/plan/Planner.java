package dev.graphpin.generator.plan;

import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.model.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes the plan. The result depends on the spec's facts alone, not on the order in which it lists them. */
public final class Planner {
    private final Spec spec;
    private final boolean keepProse;
    private final Diagnostics diagnostics = new Diagnostics();

    private Planner(Spec spec, boolean keepProse) {
        this.spec = spec;
        this.keepProse = keepProse;
    }

    /**
     * A plan and what there is to say about it.
     *
     * @param diagnostics sorted; with an error among them, the plan is not to be emitted
     */
    public record Result(Plan plan, List<Diagnostic> diagnostics) {}

    /**
     * Plans a client.
     *
     * @param includes names of nodes; empty for all of the spec
     * @param keepProse whether descriptions become Javadoc
     */
    public static Result plan(Spec spec, String basePackage, List<String> includes, boolean keepProse) {
        return new Planner(spec, keepProse).plan(basePackage, includes);
    }

    private Result plan(String basePackage, List<String> includes) {
        SortedMap<String, Node> nodes = included(includes);
        TypeNames names = TypeNames.of(nodes.values());
        names.clashes()
                .forEach((wire, winner) -> diagnostics.warning(
                        "plan-name-clash",
                        null,
                        0,
                        0,
                        Untrusted.quote(wire) + " and " + Untrusted.quote(winner)
                                + " would be one class; the first is called " + names.get(wire, ""),
                        "rename one of the nodes in the spec"));
        if (!names.opaque().isEmpty()) {
            diagnostics.info(
                    "plan-opaque-nodes",
                    null,
                    0,
                    0,
                    "named, but not among the nodes that are generated: "
                            + String.join(
                                    ", ",
                                    names.opaque().stream()
                                            .map(Untrusted::escape)
                                            .toList()),
                    "their properties are read by name, for example getString(\"name\")");
        }
        nodes.values().forEach(this::checkNames);
        Plan plan = new Plan(
                basePackage,
                spec.graphVersion(),
                ClassRef.top("Graph"),
                ErrorCodesPlanner.plan(spec.errors(), keepProse),
                nodePlans(nodes, names));
        return new Result(plan, diagnostics.sorted());
    }

    private void checkNames(Node node) {
        if (node.fields().containsKey("")) {
            diagnostics.warning(
                    "plan-empty-name",
                    null,
                    0,
                    0,
                    "a field of " + Untrusted.quote(node.name()) + " has no name and gets no accessor",
                    "give it one in the spec, or an overlay");
        }
    }

    private List<NodePlan> nodePlans(SortedMap<String, Node> nodes, TypeNames names) {
        NodePlanner planner = new NodePlanner(names, keepProse);
        Map<String, NodeSlots> slots = new HashMap<>();
        nodes.forEach((name, node) -> slots.put(name, NodeSlots.of(node, names.get(name, "Enums"))));
        Map<String, SortedMap<String, Slot>> added = added(nodes, slots);
        Map<String, String> accessors = Names.members(Reserved::isClientMember).assign(nodes.keySet());
        Map<String, String> plurals = Names.plurals(Reserved::isClientMember).assign(nodes.keySet());
        SortedMap<String, NodePlan> plans = new TreeMap<>();
        nodes.forEach((name, node) -> plans.put(
                name,
                planner.plan(
                        node,
                        accessors.getOrDefault(name, name),
                        plurals.getOrDefault(name, name),
                        slots.getOrDefault(name, NodeSlots.NONE),
                        added.getOrDefault(name, new TreeMap<>()).values())));
        Set<String> answered =
                nodes.values().stream().map(NodePlanner::answered).collect(Collectors.toSet());
        for (String name : names.opaque()) {
            Collection<Slot> slotsAdded =
                    added.getOrDefault(name, new TreeMap<>()).values();
            plans.put(name, planner.opaque(name, slotsAdded, answered.contains(name)));
        }
        if (plans.values().stream().anyMatch(Planner::leadsToAnyNode)) {
            plans.put(NodePlanner.ANY_NODE, planner.anyNode());
        }
        return List.copyOf(plans.values());
    }

    private static boolean leadsToAnyNode(NodePlan node) {
        EndpointPlan endpoint = node.endpoint();
        JavaType anyNode = new JavaType.Model(NodePlanner.ANY);
        return endpoint != null
                && (writesAnyNode(endpoint.requests())
                        || endpoint.edges().stream()
                                .anyMatch(edge -> writesAnyNode(edge.requests())
                                        || (edge.isRead() && edge.element().equals(anyNode))));
    }

    private static boolean writesAnyNode(List<RequestPlan> requests) {
        return requests.stream().anyMatch(request -> NodePlanner.ANY.equals(request.written()));
    }

    /** What edges add to the nodes they return becomes a property of those nodes; of two edges, the first by name decides the type. */
    private static Map<String, SortedMap<String, Slot>> added(
            SortedMap<String, Node> nodes, Map<String, NodeSlots> slots) {
        Map<String, SortedMap<String, Slot>> added = new HashMap<>();
        nodes.forEach((name, node) -> {
            for (Edge edge : new TreeMap<>(node.edges()).values()) {
                if (edge.target() != null && edge.target().type() instanceof Type.Named target) {
                    SortedMap<String, Slot> ofTarget = added.computeIfAbsent(target.name(), key -> new TreeMap<>());
                    slots.getOrDefault(name, NodeSlots.NONE)
                            .added(edge)
                            .forEach(slot -> ofTarget.putIfAbsent(slot.wire(), slot));
                }
            }
        });
        return added;
    }

    private SortedMap<String, Node> included(List<String> includes) {
        SortedMap<String, Node> included = new TreeMap<>();
        spec.nodes().values().forEach(node -> {
            if (includes.isEmpty() || includes.contains(node.name())) {
                included.put(node.name(), node);
            }
        });
        for (String name : new TreeSet<>(includes)) {
            if (!included.containsKey(name)) {
                List<String> all = new ArrayList<>();
                spec.nodes().values().forEach(node -> all.add(node.name()));
                diagnostics.error(
                        "plan-unknown-include",
                        null,
                        0,
                        0,
                        "the spec has no node " + Untrusted.quote(name),
                        Suggestion.hint(name, all));
            }
        }
        return included;
    }
}

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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the plan. The result depends on the spec's facts alone, not on the order in which it lists them. */
public final class Planner {
    private final Spec spec;
    private final PlanOptions options;
    private final Diagnostics diagnostics = new Diagnostics();

    private Planner(Spec spec, PlanOptions options) {
        this.spec = spec;
        this.options = options;
    }

    /**
     * A plan and what there is to say about it.
     *
     * @param diagnostics sorted; with an error among them, the plan is not to be emitted
     */
    public record Result(Plan plan, List<Diagnostic> diagnostics) {}

    /** Plans a client of all nodes of the spec. */
    public static Result plan(Spec spec, PlanOptions options) {
        return new Planner(spec, options).plan();
    }

    private Result plan() {
        SortedMap<String, Node> nodes = new TreeMap<>();
        spec.nodes().values().forEach(node -> nodes.put(node.name(), node));
        TypeNames names =
                TypeNames.of(nodes.values(), options.stubs(), options.names().classes());
        options.names().check(nodes.values(), names.opaque(), diagnostics);
        report(names);
        nodes.values().forEach(this::checkNames);
        Plan plan = new Plan(
                options.basePackage(),
                spec.graphVersion(),
                ClassRef.top("Graph"),
                ErrorCodesPlanner.plan(spec.errors(), options.docs()),
                nodePlans(nodes, names));
        new SizeCheck(diagnostics).check(plan);
        return new Result(plan, diagnostics.sorted());
    }

    private void report(TypeNames names) {
        names.twins()
                .forEach((wire, other) -> diagnostics.error(
                        "plan-name-twins",
                        null,
                        0,
                        0,
                        Untrusted.quote(wire) + " and " + Untrusted.quote(other)
                                + " differ by letter case alone, and so would the files of their classes",
                        "leave one out, or name one by hand: nameOverrides " + Untrusted.escape(wire) + "="
                                + names.get(wire, "").simpleName()));
        List<String> odd = spec.nodes().keySet().stream()
                .filter(wire -> !NodeNames.isLikeAClass(wire)
                        && !options.names().classes().containsKey(wire))
                .sorted()
                .map(wire -> Untrusted.quote(wire) + " as " + names.get(wire, ""))
                .toList();
        if (!odd.isEmpty()) {
            diagnostics.info(
                    "plan-odd-names",
                    null,
                    0,
                    0,
                    "not spelled like classes, and so set apart from any node that is: " + String.join(", ", odd),
                    "nameOverrides gives them better names");
        }
        names.clashes()
                .forEach((wire, winner) -> diagnostics.warning(
                        "plan-name-clash",
                        null,
                        0,
                        0,
                        Untrusted.quote(wire) + " and " + Untrusted.quote(winner)
                                + " would be one class; the first is called " + names.get(wire, ""),
                        "rename one of the nodes in the spec, or by nameOverrides"));
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
        NodePlanner planner = new NodePlanner(names, SentTypes.of(nodes.values()), options);
        Map<String, String> classes = options.names().classes();
        Map<String, NodeSlots> slots =
                each(nodes, node -> NodeSlots.of(node, name -> names.get(node.name(), "Enum" + name)));
        Map<String, SortedMap<String, Slot>> added = added(nodes, slots);
        Map<String, String> accessors = NodeNames.accessors(nodes.keySet(), classes);
        Map<String, String> plurals = NodeNames.plurals(nodes.keySet(), classes);
        Set<String> answered =
                nodes.values().stream().map(NodePlanner::answered).collect(Collectors.toSet());
        SortedMap<String, NodePlan> plans = each(
                nodes,
                node -> planner.plan(
                        node,
                        accessors.getOrDefault(node.name(), node.name()),
                        plurals.getOrDefault(node.name(), node.name()),
                        slots.getOrDefault(node.name(), NodeSlots.NONE),
                        added.getOrDefault(node.name(), new TreeMap<>()).values(),
                        answered.contains(node.name())));
        for (String name : names.opaque()) {
            Collection<Slot> slotsAdded =
                    added.getOrDefault(name, new TreeMap<>()).values();
            plans.put(name, planner.opaque(name, slotsAdded, answered.contains(name)));
        }
        List<NodePlan> all = new ArrayList<>(plans.values());
        if (all.stream().anyMatch(Planner::leadsToAnyNode)) {
            all.add(planner.anyNode()); // beside a documented AnyNode, if there is one
        }
        return Asked.keep(all);
    }

    /** What is made of each node, by name; nodes know nothing of each other here, so all processors take part. */
    private static <T> SortedMap<String, T> each(SortedMap<String, Node> nodes, Function<Node, T> make) {
        Map<String, T> made = new ConcurrentHashMap<>();
        List.copyOf(nodes.values()).parallelStream().forEach(node -> made.put(node.name(), make.apply(node)));
        return new TreeMap<>(made);
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
}

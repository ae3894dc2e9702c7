package dev.graphpin.generator.plan;

import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Flags;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Type;
import dev.graphpin.spec.model.TypeNotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans the classes of one node. */
final class NodePlanner {
    /** What stands before the id in a path: {@code /act_{ad_account_id}/users}. */
    private static final Pattern ID_PREFIX = Pattern.compile("/([A-Za-z0-9_.-]*)(\\{[^/{}]*\\}).*");

    /** Every node has it, described or not. */
    private static final Slot ID = Slot.plain("id", "numeric string");

    private static final int LONGEST_EDGE = 120;

    /** No node of the spec can have this name or that of its fields, see {@link Plan}. */
    static final String ANY_NODE = "AnyNode";

    static final ClassRef ANY = ClassRef.top(ANY_NODE);

    private final TypeNames names;
    private final NameOverrides given;
    private final DocDetail docs;
    private final ModelPlanner models;
    private final ModelPlanner opaque;
    private final ModelPlanner parameters;
    private final RequestPlanner requests;
    private final EdgePlanner edges;

    NodePlanner(TypeNames names, SentTypes sentTypes, PlanOptions options) {
        DocDetail docs = options.docs();
        JavaTypes results = new JavaTypes(names::find);
        JavaTypes sent = new JavaTypes(name -> sentTypes.find(name, names));
        this.names = names;
        this.given = options.names();
        this.docs = docs;
        this.models = new ModelPlanner(results, docs, ModelPlan.Kind.NODE);
        this.opaque = new ModelPlanner(results, docs, ModelPlan.Kind.OPAQUE);
        this.parameters = new ModelPlanner(sent, docs, ModelPlan.Kind.PARAMETER);
        this.requests = new RequestPlanner(sent, results, names::find, docs);
        this.edges = new EdgePlanner(parameters, requests, results, docs);
    }

    /**
     * Plans a node that the spec describes.
     *
     * @param accessor the client's method that leads to it
     * @param plural the client's method that leads to several of them
     * @param added fields that edges add to nodes of this type
     * @param isAnswered whether another node's path answers with it
     */
    NodePlan plan(
            Node node, String accessor, String plural, NodeSlots slots, Collection<Slot> added, boolean isAnswered) {
        ClassRef name = names.get(node.name(), "");
        List<Slot> fields = node.fields().isEmpty() ? List.of(ID) : slots.fields(node);
        Doc doc = docs.of(node.summary(), node.name(), null, List.copyOf(node.flags()), node.docs());
        EndpointPlan endpoint = endpoint(node, accessor, plural, slots, doc);
        List<EdgePlan> edges = endpoint == null ? List.of() : NestedEdges.of(endpoint);
        Set<String> edgeNames = edges.stream().map(EdgePlan::wire).collect(Collectors.toSet());
        ModelPlanner.Others others = new ModelPlanner.Others(edgeNames, added);
        ModelPlan model = NestedEdges.in(
                (node.fields().isEmpty() ? opaque : models)
                        .model(name, doc, fields, others, given.members(node.name())),
                edges);
        Map<String, ClassRef> targets = new TreeMap<>();
        for (EdgePlan edge : edges) {
            if (edge.element() instanceof JavaType.Model target) {
                targets.put(edge.wire(), target.name());
            }
        }
        FieldNamesPlan fieldNames = endpoint == null && model.isBare() && !isAnswered
                ? null
                : FieldNamesPlanner.plan(
                        names.get(node.name(), "Field"),
                        model,
                        fields,
                        others.slots(),
                        node,
                        targets,
                        given.members(node.name()));
        return new NodePlan(node.name(), model, fieldNames, slots.enums(), endpoint);
    }

    /** Plans what edges lead to whose target no page tells. */
    NodePlan anyNode() {
        ModelPlan model = opaque.model(ANY, Doc.of(null, ANY_NODE), List.of(ID));
        return new NodePlan("", model, null, List.of(), null);
    }

    /**
     * Plans a node of which only the name is known; every node has an id.
     *
     * @param isAnswered whether another node's path answers with it
     */
    NodePlan opaque(String wire, Collection<Slot> added, boolean isAnswered) {
        ModelPlan model = opaque.model(
                names.get(wire, ""),
                Doc.of(null, wire),
                List.of(ID),
                new ModelPlanner.Others(Set.of(), added),
                Map.of());
        if (model.isBare() && !isAnswered) {
            return new NodePlan(wire, model, null, List.of(), null);
        }
        FieldNamesPlan fieldNames =
                FieldNamesPlanner.plan(names.get(wire, "Field"), model, List.of(ID), added, null, Map.of(), Map.of());
        return new NodePlan(wire, model, fieldNames, List.of(), null);
    }

    /** Null for what is no object of its own and has nothing to call: part of a node, like {@code AgeRange}. */
    private @Nullable EndpointPlan endpoint(Node node, String accessor, String plural, NodeSlots slots, Doc doc) {
        if (!isRead(node) && node.edges().isEmpty() && node.operations().isEmpty()) {
            return null;
        }
        ClassRef name = names.get(node.name(), "Node");
        ClassRef model = names.get(node.name(), "");
        String answered = answered(node);
        Matcher path = pathOf(node);
        String nodePath = "/" + path.group(1) + path.group(2);
        List<Slot> reading = slots.reading(node).stream()
                .filter(slot -> !slot.wire().equals("fields"))
                .toList();
        ModelPlanner.Members members = parameters.parameters(name, reading, own -> false);
        List<RequestPlan> writing = new ArrayList<>();
        RequestPlanner.keyed(node.operations())
                .forEach((key, operation) -> writing.add(
                        requests.plan(name, key, operation, slots.writing(null, key, operation), model, ANY)));
        List<EdgePlan> edges = edges(node, nodePath, slots);
        boolean needsClass = node.docs() != null
                || !isRead(node)
                || !members.properties().isEmpty()
                || !edges.isEmpty()
                || !writing.isEmpty();
        String documented = node.read() == null ? null : node.read().path();
        return new EndpointPlan(
                needsClass ? name : null,
                accessor,
                plural,
                path.group(1),
                documented == null ? nodePath : documented,
                names.get(answered, ""),
                names.get(answered, "Field"),
                isRead(node),
                members.properties(),
                members.nested(),
                node.read() == null ? List.of() : node.read().errors(),
                edges,
                writing,
                node.flags().contains(Flags.DEPRECATED),
                doc);
    }

    private static boolean isRead(Node node) {
        return node.read() != null || node.fields().containsKey("id");
    }

    /** The type of what reading the node gives, which is nearly always the node itself. */
    static String answered(Node node) {
        TypeNotation returns = node.read() == null ? null : node.read().returns();
        return returns != null && returns.type() instanceof Type.Named named ? named.name() : node.name();
    }

    private List<EdgePlan> edges(Node node, String nodePath, NodeSlots slots) {
        Map<String, Edge> sorted = new TreeMap<>(node.edges());
        Map<String, String> accessors =
                Names.members(Reserved::isEndpointMember).assign(sorted.keySet());
        Map<String, String> classes = Names.types(own -> false).assign(sorted.keySet());
        List<EdgePlan> planned = new ArrayList<>();
        sorted.forEach((wire, edge) -> planned.add(edges.plan(
                edgeClass(node, wire, classes.getOrDefault(wire, wire)),
                accessors.getOrDefault(wire, wire),
                names.get(node.name(), ""),
                nodePath,
                edge,
                slots)));
        return planned;
    }

    /** What is nested in it has names, too, and a file a name of at most 255 characters. */
    private ClassRef edgeClass(Node node, String wire, String name) {
        ClassRef whole = names.get(node.name(), "Edge" + name);
        return whole.simpleName().length() <= LONGEST_EDGE
                ? whole
                : names.get(node.name(), "Edge_" + Hash.of(wire).substring(0, 8));
    }

    /** The node's own path as any of its paths begins. */
    private static Matcher pathOf(Node node) {
        Stream<@Nullable String> read =
                Stream.of(node.read() == null ? null : node.read().path());
        Stream<String> own = node.operations().stream().map(Operation::path);
        Stream<String> edges = new TreeMap<>(node.edges())
                .values().stream().flatMap(edge -> edge.operations().stream().map(Operation::path));
        for (Object path : Stream.of(own, edges, read).flatMap(paths -> paths).toList()) {
            Matcher matcher = ID_PREFIX.matcher(String.valueOf(path));
            if (matcher.matches()) {
                return matcher;
            }
        }
        Matcher unknown = ID_PREFIX.matcher("/{" + Naming.snake(node.name()) + "_id}");
        if (!unknown.matches()) {
            throw new IllegalStateException("no path: " + unknown);
        }
        return unknown;
    }
}

package dev.graphpin.generator.upgrade;

import dev.graphpin.generator.plan.ClassRef;
import dev.graphpin.generator.plan.EdgePlan;
import dev.graphpin.generator.plan.EndpointPlan;
import dev.graphpin.generator.plan.FieldNamesPlan;
import dev.graphpin.generator.plan.ModelPlan;
import dev.graphpin.generator.plan.NodePlan;
import dev.graphpin.generator.plan.Plan;
import dev.graphpin.generator.plan.Property;
import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.model.Type;
import dev.graphpin.spec.yaml.SpecPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads off a plan what code can name, and puts each member to the element of the spec that it comes from. */
final class SpecSignatures {
    private final Spec spec;
    private final Plan plan;
    private final OperationPaths operations;
    private final Signatures all = new Signatures();
    private final PropertySignatures properties;
    private final RequestSignatures requests;
    /** What edges add to the nodes they return, by the node's name: those become properties of its model. */
    private final Map<String, Map<String, Part>> added = new HashMap<>();

    private SpecSignatures(Spec spec, Plan plan, OperationPaths operations) {
        this.spec = spec;
        this.plan = plan;
        this.operations = operations;
        this.properties = new PropertySignatures(plan, all);
        this.requests = new RequestSignatures(all, properties);
    }

    /** @param without nodes that are passed over */
    static Signatures of(Spec spec, Plan plan, OperationPaths operations, Set<String> without) {
        SpecSignatures signatures = new SpecSignatures(spec, plan, operations);
        signatures.run(without);
        return signatures.all;
    }

    private void run(Set<String> without) {
        spec.nodes()
                .forEach((name, node) -> new TreeMap<>(node.edges()).values().forEach(edge -> gather(node, edge)));
        plan.errors()
                .constants()
                .forEach(code ->
                        add(SpecPath.error(code.code()).toString(), "constant", "ErrorCodes." + code.name(), "int "));
        for (NodePlan node : plan.nodes()) {
            Node described = spec.nodes().get(node.wire());
            if (described != null && !without.contains(node.wire())) {
                model(node, described);
                if (node.endpoint() != null) {
                    endpoint(node.model(), node.endpoint(), described);
                }
            }
        }
    }

    private void gather(Node node, Edge edge) {
        if (!edge.fields().isEmpty() && edge.target() != null && edge.target().type() instanceof Type.Named target) {
            Map<String, Part> parts = added.computeIfAbsent(target.name(), key -> new HashMap<>());
            Part.fields(edgePath(node, edge.name()), "field", edge.fields()).forEach(parts::putIfAbsent);
        }
    }

    /** What every node has, also one that is a part of others and nothing to be asked for by itself. */
    private void model(NodePlan node, Node described) {
        String path = SpecPath.node(node.wire()).toString();
        String model = node.model().name().toString();
        add(path, "class model", model, "class ");
        if (node.model().isBuilt()) {
            add(path, "builder", model + ".builder()", model + ".Builder ");
            add(path, "builder class", model + ".Builder", "class ");
            if (node.model().isChanged()) {
                add(path, "changed", model + ".toBuilder()", model + ".Builder ");
            }
        }
        Map<String, Part> fields = new HashMap<>(added.getOrDefault(node.wire(), Map.of()));
        fields.putAll(Part.fields(path, "field", described.fields()));
        properties.model(path, "field", node.model(), fields);
        if (node.fieldNames() != null) {
            names(node.fieldNames(), path, fields, described);
        }
    }

    private void endpoint(ModelPlan model, EndpointPlan endpoint, Node described) {
        String path = SpecPath.node(described.name()).toString();
        ClassRef own = endpoint.name();
        String parent = own == null ? "" : own.toString();
        String client = "Graph." + endpoint.accessor() + (endpoint.hasId() ? "(String)" : "()");
        if (own != null) {
            owners(path, endpoint, described).forEach(owner -> {
                add(owner, "shared class", parent, "class ");
                add(owner, "shared client", client, parent + " ");
            });
        }
        if (endpoint.isRead() && endpoint.hasId()) {
            add(
                    path,
                    "clients",
                    "Graph." + endpoint.plural() + "(Collection<String>)",
                    "NodesRequest<" + model.name() + "> ");
        }
        if (endpoint.isRead()) {
            // What has no class of its own is no more than this, and what has one is this, too.
            String any = "NodeRequest<" + endpoint.model() + ", ?> ";
            if (own == null) {
                add(path, "shared client", client, any);
            } else {
                all.exists(any + client);
                owners(path, endpoint, described)
                        .forEach(owner -> add(
                                owner, "shared read", own + " extends NodeRequest<" + model.name() + ">", "class "));
            }
        }
        if (described.read() != null && own != null) {
            String read = path + "/read";
            properties.setters(
                    read,
                    own,
                    endpoint.parameters(),
                    endpoint.nested(),
                    Part.parameters(read, described.read().parameters()));
        }
        nested(model, described);
        requests.all(endpoint.requests(), described.operations(), operations, path, parent);
        for (EdgePlan edge : endpoint.edges()) {
            Edge of = described.edges().get(edge.wire());
            if (of != null) {
                new EdgeSignatures(all, properties, requests, operations)
                        .add(edgePath(described, edge.wire()), parent, edge, of);
            }
        }
    }

    /** What the class of an endpoint comes from: the node, if it has a page of its own, or else all that can be done with it but reading. */
    private List<String> owners(String path, EndpointPlan endpoint, Node described) {
        if (described.docs() != null) {
            return List.of(path);
        }
        List<String> owners = new ArrayList<>();
        endpoint.edges().forEach(edge -> owners.add(edgePath(described, edge.wire())));
        described.operations().forEach(operation -> owners.add(operations.of(path, operation)));
        endpoint.parameters().forEach(parameter -> owners.add(Part.child(path + "/read", "param", parameter.wire())));
        return owners.isEmpty() ? List.of(path) : owners;
    }

    /** What an edge gives where it was asked for with its node. */
    private void nested(ModelPlan model, Node described) {
        for (Property edge : model.edges()) {
            String accessor = model.name() + "." + edge.member() + "()";
            add(edgePath(described, edge.wire()), "nested", accessor, JavaText.of(edge.type()) + " ");
        }
    }

    /** Constants by which fields and edges are asked for. */
    private void names(FieldNamesPlan names, String path, Map<String, Part> fields, Node described) {
        add(path, "class names", names.name().toString(), "class ");
        Set<String> edges = new HashSet<>(described.edges().keySet());
        edges.removeAll(fields.keySet());
        for (FieldNamesPlan.FieldName name : names.fields()) {
            Part part = fields.get(name.wire());
            String owner = part != null
                    ? part.path()
                    : Part.child(path, edges.contains(name.wire()) ? "edge" : "field", name.wire());
            String type = name.target() == null
                    ? "GraphField<" + names.model() + "> "
                    : "NestedField<" + names.model() + ", " + name.target() + "> ";
            add(owner, "name", names.name() + "." + name.constant(), type);
        }
        names.sets().keySet().forEach(set -> {
            if (set.equals("CORE") || set.equals("DEFAULT")) {
                flagged(names, set, path, described);
            }
            if (described.read() != null) {
                described
                        .read()
                        .fieldSets()
                        .forEach((wire, members) -> members.forEach(member -> add(
                                Part.child(path + "/read", "field", member),
                                "set " + set,
                                names.name() + "." + set,
                                "List ")));
            }
        });
    }

    /** Constants of flagged fields come from the node, if it has a page of its own, or else from those fields. */
    private void flagged(FieldNamesPlan names, String set, String path, Node described) {
        String constant = names.name() + "." + set;
        if (described.docs() != null) {
            add(path, "set " + set, constant, "List ");
            return;
        }
        described.fields().values().stream()
                .filter(field -> field.has(set.toLowerCase(Locale.ROOT)))
                .forEach(field -> add(Part.child(path, "field", field.name()), "set " + set, constant, "List "));
    }

    private static String edgePath(Node node, String edge) {
        return SpecPath.node(node.name()).with("edge", edge).toString();
    }

    private void add(String path, String key, String name, String type) {
        all.add(path, key, name, type + name);
    }
}

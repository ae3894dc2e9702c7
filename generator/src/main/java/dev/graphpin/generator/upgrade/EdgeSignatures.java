package dev.graphpin.generator.upgrade;

import dev.graphpin.generator.plan.ClassRef;
import dev.graphpin.generator.plan.EdgePlan;
import dev.graphpin.spec.model.Edge;

/** Members that an edge brings: the method that leads to it, and its own class where it has one. */
final class EdgeSignatures {
    private final Signatures all;
    private final PropertySignatures properties;
    private final RequestSignatures requests;
    private final OperationPaths operations;

    EdgeSignatures(
            Signatures all, PropertySignatures properties, RequestSignatures requests, OperationPaths operations) {
        this.all = all;
        this.properties = properties;
        this.requests = requests;
        this.operations = operations;
    }

    /** @param endpoint the class of the node's endpoint */
    void add(String path, String endpoint, EdgePlan plan, Edge edge) {
        String element = JavaText.of(plan.element());
        ClassRef own = plan.name();
        String runtime = (plan.isList() ? "Edge<" : "SingleEdge<") + element + ">";
        String accessor = endpoint + "." + plan.accessor() + "()";
        all.add(path, "accessor", accessor, (own == null ? runtime : own.toString()) + " " + accessor);
        if (plan.isRead()) {
            properties.type(path, plan.element(), null);
        }
        if (own == null) {
            return;
        }
        all.add(path, "class", own.toString(), "class " + own);
        if (plan.isRead()) {
            String reads = plan.isList() ? " extends EdgeRequest<" : " extends NodeRequest<";
            all.add(path, "read", own + ".operation()", "class " + own + reads + element + ">");
        }
        if (edge.read() != null) {
            properties.setters(
                    path + "/read",
                    own,
                    plan.parameters(),
                    plan.nested(),
                    Part.parameters(path + "/read", edge.read().parameters()));
        }
        if (plan.summary() != null) {
            properties.model(path, "summary", plan.summary(), Part.fields(path, "summary", edge.summary()));
        }
        requests.all(plan.requests(), edge.operations(), operations, path, own.toString());
    }
}

package dev.graphpin.generator.plan;

import dev.graphpin.spec.check.Diagnostics;
import java.util.List;

/**
 * What would compile to more than a class file can hold: a method has at most 65,535 bytes of code, a class as many constants. Enums and the
 * client are split by {@code emit}; of what cannot be split, this tells before the compiler does.
 */
final class SizeCheck {
    /** A property takes at most nine bytes of a class's initializer, and eight constants. */
    private static final int MOST_PROPERTIES = 6_000;

    private final Diagnostics diagnostics;

    SizeCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(Plan plan) {
        plan.nodes().forEach(this::check);
    }

    private void check(NodePlan node) {
        check(node.model());
        FieldNamesPlan fields = node.fieldNames();
        if (fields != null) {
            check(fields.name().toString(), fields.fields().size());
        }
        EndpointPlan endpoint = node.endpoint();
        if (endpoint != null) {
            check(
                    endpoint.accessor() + "()",
                    endpoint.parameters().size() + endpoint.edges().size());
            endpoint.nested().forEach(this::check);
            check(endpoint.requests());
            for (EdgePlan edge : endpoint.edges()) {
                check(
                        endpoint.accessor() + "()." + edge.accessor() + "()",
                        edge.parameters().size());
                edge.nested().forEach(this::check);
                check(edge.requests());
            }
        }
    }

    private void check(List<RequestPlan> requests) {
        for (RequestPlan request : requests) {
            check(request.name().toString(), request.parameters().size());
            request.nested().forEach(this::check);
        }
    }

    private void check(ModelPlan model) {
        check(model.name().toString(), model.properties().size());
        model.nested().forEach(this::check);
    }

    private void check(String name, int members) {
        if (members > MOST_PROPERTIES) {
            diagnostics.error(
                    "plan-too-large",
                    null,
                    0,
                    0,
                    name + " would have " + members + " members, more than a class file holds",
                    "leave the node out with includes, or take members away with an overlay");
        }
    }
}

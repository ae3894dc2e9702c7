package dev.graphpin.generator.plan;

import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Flags;
import dev.graphpin.spec.model.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans the edges of a node. */
final class EdgePlanner {
    private static final String SUMMARY = "Summary";

    private final ModelPlanner parameters;
    private final ModelPlanner summaries;
    private final RequestPlanner requests;
    private final JavaTypes types;
    private final DocDetail docs;

    EdgePlanner(ModelPlanner parameters, RequestPlanner requests, JavaTypes types, DocDetail docs) {
        this.parameters = parameters;
        this.requests = requests;
        this.summaries = new ModelPlanner(types, docs, ModelPlan.Kind.RESULT);
        this.types = types;
        this.docs = docs;
    }

    /**
     * Plans one edge.
     *
     * @param own the class it gets if it needs one
     * @param node the class of the node
     * @param nodePath the node's path, without a slash at its end
     */
    EdgePlan plan(ClassRef own, String accessor, ClassRef node, String nodePath, Edge edge, NodeSlots slots) {
        List<Slot> reading = slots.reading(edge).stream()
                .filter(slot -> !Reserved.isPaging(slot.wire()))
                .toList();
        ModelPlanner.Members members = parameters.edgeParameters(own, reading, SUMMARY::equals);
        JavaType element = element(edge);
        ClassRef created = element instanceof JavaType.Model model ? model.name() : NodePlanner.ANY;
        ModelPlan summary = summary(own, edge);
        List<RequestPlan> writing = new ArrayList<>();
        RequestPlanner.keyed(edge.operations())
                .forEach((key, operation) -> writing.add(
                        requests.plan(own, key, operation, slots.writing(edge, key, operation), node, created)));
        String documented = edge.read() == null ? null : edge.read().path();
        String path = documented == null ? nodePath + "/" + edge.name() : documented;
        Doc doc = docs.of(
                edge.description(),
                "GET " + path,
                edge.target() == null ? null : edge.target().words(),
                List.copyOf(edge.flags()),
                Doc.address(edge.link()));
        boolean needsClass = !members.properties().isEmpty() || !writing.isEmpty() || summary != null;
        return new EdgePlan(
                edge.name(),
                needsClass ? own : null,
                accessor,
                path,
                edge.cardinality() != Edge.Cardinality.SINGLE,
                isRead(edge),
                element,
                members.properties(),
                members.nested(),
                summary,
                edge.read() == null ? List.of() : edge.read().errors(),
                writing,
                edge.has(Flags.DEPRECATED),
                doc);
    }

    /** An edge that is only known because somebody writes to it is not offered for reading. */
    private static boolean isRead(Edge edge) {
        return edge.read() != null
                || edge.target() != null
                || edge.link() != null
                || edge.operations().isEmpty();
    }

    private @Nullable ModelPlan summary(ClassRef own, Edge edge) {
        List<Slot> facts = NodeSlots.slots(edge.summary());
        return facts.isEmpty() || edge.cardinality() == Edge.Cardinality.SINGLE
                ? null
                : summaries.model(own.nested(SUMMARY), Doc.of(null, "summary"), facts);
    }

    private JavaType element(Edge edge) {
        if (edge.target() == null) {
            return new JavaType.Model(NodePlanner.ANY);
        }
        Type target = edge.target().type();
        return types.of(target instanceof Type.ListOf list ? list.element() : target, null, null);
    }
}

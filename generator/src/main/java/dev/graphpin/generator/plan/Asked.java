package dev.graphpin.generator.plan;

import dev.graphpin.generator.plan.FieldNamesPlan.FieldName;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The classes whose fields somebody can ask for: those that requests and edges answer with, and those that fields of these hold, and so
 * on. In Meta's specs a quarter of all nodes are none: they are parts of parameters, or of nothing; names of their fields would have no place
 * to be given to.
 */
final class Asked {
    private final Map<ClassRef, FieldNamesPlan> names = new HashMap<>();
    private final Set<ClassRef> asked = new HashSet<>();
    private final Deque<ClassRef> open = new ArrayDeque<>();

    private Asked() {}

    /** The nodes, without the names of fields that nobody can ask for. */
    static List<NodePlan> keep(Collection<NodePlan> nodes) {
        Asked asked = new Asked();
        asked.begin(nodes);
        asked.follow();
        return nodes.stream().map(asked::keep).toList();
    }

    private void begin(Collection<NodePlan> nodes) {
        for (NodePlan node : nodes) {
            FieldNamesPlan own = node.fieldNames();
            if (own != null) {
                names.put(own.model(), own);
            }
            EndpointPlan endpoint = node.endpoint();
            if (endpoint != null) {
                reach(node.model().name());
                reach(endpoint.model());
                endpoint.requests().forEach(this::add);
                for (EdgePlan edge : endpoint.edges()) {
                    add(edge.element());
                    edge.requests().forEach(this::add);
                }
            }
        }
    }

    private void follow() {
        while (!open.isEmpty()) {
            FieldNamesPlan of = names.get(open.remove());
            if (of != null) {
                of.fields().stream()
                        .map(FieldName::target)
                        .filter(Objects::nonNull)
                        .forEach(this::reach);
            }
        }
    }

    private NodePlan keep(NodePlan node) {
        FieldNamesPlan own = node.fieldNames();
        return own == null || asked.contains(own.model())
                ? node
                : new NodePlan(node.wire(), node.model(), null, node.enums(), node.endpoint());
    }

    private void add(RequestPlan request) {
        reach(request.written());
        add(request.answer());
    }

    private void add(JavaType type) {
        if (type instanceof JavaType.Model model) {
            reach(model.name());
        } else if (type instanceof JavaType.ListOf list) {
            add(list.element());
        } else if (type instanceof JavaType.MapOf map) {
            add(map.value());
        }
    }

    private void reach(@Nullable ClassRef model) {
        if (model != null && asked.add(model)) {
            open.add(model);
        }
    }
}

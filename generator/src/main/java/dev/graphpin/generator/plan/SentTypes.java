package dev.graphpin.generator.plan;

import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Type;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The described types of which callers send objects: a parameter of such a type takes the model, be it a structure ({@code targeting: Targeting}) or a
 * node, of which the Graph API wants what it would be made of ({@code creative: AdCreative}). No parameter of Meta's specs wants a node's bare id under
 * the node's name; for what a model does not know, its builder and the request have {@code set} and {@code raw}.
 *
 * <p>All other parameters of named types take JSON: of a type that the spec does not describe nobody could build an object, and what an edge lists without
 * an id is only ever told. Such is {@code Permission}, a name and whether it was granted: where a parameter is called a list of permissions, names are sent.
 */
public final class SentTypes {
    private final Map<String, Node> nodes = new HashMap<>();
    private final Set<String> listed = new HashSet<>();

    private SentTypes() {}

    /**
     * The types of a spec.
     *
     * @param nodes those that the spec describes
     */
    public static SentTypes of(Collection<Node> nodes) {
        SentTypes types = new SentTypes();
        for (Node node : nodes) {
            types.nodes.put(node.name(), node);
            for (Edge edge : node.edges().values()) {
                if (edge.target() != null) {
                    types.list(edge.target().type());
                }
            }
        }
        return types;
    }

    private void list(Type target) {
        if (target instanceof Type.ListOf list) {
            list(list.element());
        } else if (target instanceof Type.Named named) {
            listed.add(named.name());
        }
    }

    /** Whether a parameter of this type takes an object of it. */
    public boolean has(String name) {
        Node node = nodes.get(name);
        return node != null && !node.fields().isEmpty() && (node.fields().containsKey("id") || !listed.contains(name));
    }

    /** The class of a type that callers send; null for others. */
    @Nullable
    ClassRef find(String name, TypeNames names) {
        return has(name) ? names.find(name) : null;
    }
}

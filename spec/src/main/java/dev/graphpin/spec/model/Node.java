package dev.graphpin.spec.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A node of the graph: an object with an id, its fields, its edges, and the operations on its own path.
 *
 * @param name the type name in Pascal case, unique in its spec: {@code User}, {@code CustomAudience}
 * @param graphVersion the version this node was documented for: {@code v19.0}
 * @param docs the address of its reference page; null for a node only other pages tell of
 * @param summary what the node is, in one sentence; null when unknown or dropped
 * @param flags {@code deprecated}, {@code stale} (kept from an earlier capture), …
 * @param requirements what a caller needs to read it
 * @param read how the node itself is read; null when no page says that it can be
 * @param fields by wire name
 * @param edges by wire name
 * @param operations the writing operations on the node's own path, by kind; those on an edge's path are in {@link Edge#operations()}
 * @param origin where the node was read
 */
public record Node(
        String name,
        String graphVersion,
        @Nullable String docs,
        @Nullable String summary,
        Set<String> flags,
        Requirements requirements,
        @Nullable Read read,
        Map<String, Field> fields,
        Map<String, Edge> edges,
        List<Operation> operations,
        Origin origin) {
    public Node {
        flags = Ordered.set(flags);
        fields = Ordered.map(fields);
        edges = Ordered.map(edges);
        operations = Operation.ordered(operations);
    }
}

package dev.graphpin.spec.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A connection of a node: what {@code GET /{node}/{edge}} returns, and the operations on that path.
 *
 * @param name the wire name, the last part of the path: {@code accounts}, {@code payment.subscriptions}
 * @param target the type of the nodes it returns; null when not told
 * @param cardinality whether {@code data} is a list or one object
 * @param flags see {@link Flags}
 * @param link address of the edge's own page, as the page has it; null when not told
 * @param description the site's prose; null when there is none or it was dropped
 * @param requirements what a caller needs to read it
 * @param read how it is read; null when no page says that it can be
 * @param fields added to each node that is returned, by name
 * @param summary fields of the {@code summary} object, by name
 * @param operations on the edge's path, by kind
 * @param origin where the edge was read
 */
public record Edge(
        String name,
        @Nullable TypeNotation target,
        Cardinality cardinality,
        Set<String> flags,
        @Nullable String link,
        @Nullable String description,
        Requirements requirements,
        @Nullable Read read,
        Map<String, Field> fields,
        Map<String, Field> summary,
        List<Operation> operations,
        Origin origin) {
    public Edge {
        flags = Ordered.set(flags);
        fields = Ordered.map(fields);
        summary = Ordered.map(summary);
        operations = Operation.ordered(operations);
    }

    /** Whether {@code data} is a list or one object. */
    public enum Cardinality {
        LIST,
        SINGLE,
        /** No page told. Generated code treats it as a list, which is what nearly all edges are. */
        UNKNOWN
    }

    public boolean has(String flag) {
        return flags.contains(flag);
    }
}

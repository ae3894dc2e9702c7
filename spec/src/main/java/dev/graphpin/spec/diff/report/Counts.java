package dev.graphpin.spec.diff.report;

import dev.graphpin.spec.diff.change.Change;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many elements of each kind came and went, those within others counted one by one: an edge that came has operations, which have
 * parameters. An enum with a name counts once, one without a name at each place that has it.
 */
public record Counts(Map<Kind, Count> kinds) {
    public Counts {
        Map<Kind, Count> sorted = new EnumMap<>(Kind.class);
        sorted.putAll(kinds);
        kinds = Collections.unmodifiableMap(sorted);
    }

    /** What is counted. */
    public enum Kind {
        NODES,
        /** Of nodes, of edges and of their summaries, at every depth. */
        FIELDS,
        EDGES,
        /** Reading ones, too. */
        OPERATIONS,
        /** At every depth. */
        PARAMETERS,
        ENUMS,
        /** Of enums. */
        VALUES
    }

    /** How many came, and how many went. */
    public record Count(int added, int removed) {
        boolean isNone() {
            return added == 0 && removed == 0;
        }
    }

    static Counts of(Collection<Change> changes) {
        return new ElementCounter().count(changes);
    }

    public Count of(Kind kind) {
        return kinds.getOrDefault(kind, new Count(0, 0));
    }
}

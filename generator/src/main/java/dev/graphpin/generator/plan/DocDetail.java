package dev.graphpin.generator.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much of what the spec says in words becomes Javadoc. */
public enum DocDetail {
    /** All of it. */
    ALL,
    /** Facts: types, flags, ranges, addresses; no prose. */
    FACTS,
    /** Nothing: for a plan that is compared with another one and never emitted. */
    NONE;

    private static final Doc EMPTY = new Doc(null, "", null, List.of(), null);

    /** What is left of a doc. */
    Doc of(@Nullable String prose, String wire, @Nullable String type, List<String> notes, @Nullable String see) {
        return this == NONE ? EMPTY : new Doc(this == ALL ? prose : null, wire, type, notes, see);
    }
}

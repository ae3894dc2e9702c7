package dev.graphpin.spec.diff.report;

import dev.graphpin.spec.diff.change.Unclear.Reason;
import dev.graphpin.spec.diff.change.Unclear.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one side tells and the other side's captures could not have told, by page and reason: neither added nor removed.
 *
 * @param side the side that could not tell
 * @param page the page or capture that is missing, or that lost the facts; null when none can be named
 * @param items sorted by locator
 */
public record Unknowns(Side side, Reason reason, @Nullable String page, List<Item> items) {
    public Unknowns {
        items = List.copyOf(items);
    }

    /**
     * One fact.
     *
     * @param fact which fact of the element: {@code element}, {@code type}, {@code flags}, …
     * @param before what the old spec says; null when it says nothing
     * @param now what the new spec says; null when it says nothing
     * @param java members of the generated client that differ for that reason
     */
    public record Item(
            String locator,
            String label,
            String fact,
            @Nullable String before,
            @Nullable String now,
            List<JavaChange> java) {
        public Item {
            java = List.copyOf(java);
        }
    }
}

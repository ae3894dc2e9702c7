package dev.graphpin.spec.diff.change;

import dev.graphpin.spec.yaml.SpecPath;
import org.jspecify.annotations.Nullable;

/**
 * A difference that may come from the captures alone: one side tells what the other side's captures could not have told. It is not known
 * whether the API changed, so this is neither an addition nor a removal.
 *
 * @param path the element
 * @param fact which fact of it: {@code element}, {@code type}, {@code flags}, {@code target}, …
 * @param side the side that could not tell
 * @param reason why it could not
 * @param capture the capture that could not, or whose page is missing; null when there is none to name
 * @param before what the old spec says; null when it says nothing
 * @param now what the new spec says; null when it says nothing
 */
public record Unclear(
        SpecPath path,
        String fact,
        Side side,
        Reason reason,
        @Nullable String capture,
        @Nullable String before,
        @Nullable String now) {
    /** One of the two specs. */
    public enum Side {
        OLD,
        NEW;

        public Side other() {
            return this == OLD ? NEW : OLD;
        }
    }

    /** Why a side could not tell. */
    public enum Reason {
        /** No capture of the page was read. */
        PAGE_NOT_CAPTURED,
        /** What was captured is no reference page. */
        CAPTURE_FAILED,
        /** The rendering that was captured loses facts of this kind. */
        LOST_BY_RENDERING,
        /** The capture tells much less than the other side's, so that it is doubted. */
        CAPTURE_SHRUNK,
        /** The element was kept from an earlier capture. */
        KEPT_FROM_EARLIER
    }
}

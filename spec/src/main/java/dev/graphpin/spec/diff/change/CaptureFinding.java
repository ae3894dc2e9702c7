package dev.graphpin.spec.diff.change;

import dev.graphpin.spec.yaml.SpecPath;
import org.jspecify.annotations.Nullable;

/**
 * Something about the captures of the new spec that keeps it from being compared with the old one in full.
 *
 * @param kind what is wrong
 * @param capture which capture, by its id in the old spec's lock where the new one has none
 * @param path the element whose parts are concerned; null for the capture as a whole
 * @param before a number or a word about the old capture; null when there is none
 * @param now the same about the new one
 */
public record CaptureFinding(
        Kind kind,
        String capture,
        @Nullable SpecPath path,
        @Nullable String before,
        @Nullable String now) {
    /** What is wrong with a capture. */
    public enum Kind {
        /** The new spec has none of the page. */
        MISSING,
        /** It is no reference page: a login page, an error page. */
        FAILED,
        /** It is in another language. */
        LANGUAGE,
        /** It is cut off, or a table lost so many rows that it is doubted. */
        SHRUNK,
        /** More rows than before were not understood. */
        UNPARSED_ADDED,
        /** It came from another address than was asked for. */
        REDIRECTED
    }
}

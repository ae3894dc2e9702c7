package dev.graphpin.spec.diff.report;

import org.jspecify.annotations.Nullable;

/**
 * Where something was read.
 *
 * @param capture id of the capture in its lock
 * @param line one-based; 0 when unknown
 * @param form {@code html}, {@code markdown}, …; null when the lock does not know the capture
 * @param title of the page; null when unknown
 * @param url of the page; null when unknown
 * @param sha256 of the capture, in lower-case hex; null when the lock does not know it
 * @param date the day of the capture; null when nobody recorded it
 */
public record Reading(
        String capture,
        int line,
        @Nullable String form,
        @Nullable String title,
        @Nullable String url,
        @Nullable String sha256,
        @Nullable String date) {
    /** {@code user.md:120}. */
    @Override
    public String toString() {
        return line == 0 ? capture : capture + ":" + line;
    }
}

package dev.graphpin.spec.check;

import org.jspecify.annotations.Nullable;

/**
 * Something to tell the user, always the same way: what, where, and what to do.
 *
 * @param id stable, kebab case: {@code spec-unknown-key}
 * @param severity how bad it is
 * @param file the file as the user named it; null when the finding belongs to no file
 * @param line one-based; 0 when unknown
 * @param column one-based; 0 when unknown
 * @param message what was found and what was expected; untrusted text in it is quoted and cut
 * @param hint what to do; null when the message says it all
 */
public record Diagnostic(
        String id,
        Severity severity,
        @Nullable String file,
        int line,
        int column,
        String message,
        @Nullable String hint)
        implements Comparable<Diagnostic> {

    /** How bad a finding is. */
    public enum Severity {
        ERROR,
        WARNING,
        INFO
    }

    /** By file, line, column, then id and message, so that a run's findings always stand in the same order. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    private static final java.util.Comparator<Diagnostic> ORDER = java.util.Comparator.comparing(
                    (Diagnostic d) -> d.file == null ? "" : d.file)
            .thenComparingInt(Diagnostic::line)
            .thenComparingInt(Diagnostic::column)
            .thenComparing(Diagnostic::id)
            .thenComparing(Diagnostic::message);
}

package dev.graphpin.spec.diff.format;

import dev.graphpin.spec.diff.report.Report;

/** Turns a report into text. Stateless, safe for many threads. */
@FunctionalInterface
public interface Renderer {
    /** The whole text, with a line break at its end. */
    String render(Report report);
}

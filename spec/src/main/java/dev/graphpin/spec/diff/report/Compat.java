package dev.graphpin.spec.diff.report;

/** Which verdicts count for the gate. */
public enum Compat {
    /** A client of the old spec against the new API. */
    WIRE,
    /** Code of the old client compiled against the new one. */
    SOURCE,
    ALL
}

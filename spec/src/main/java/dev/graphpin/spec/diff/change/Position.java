package dev.graphpin.spec.diff.change;

/** Where an element stands in an exchange, which decides whom a change of it concerns. */
public enum Position {
    /** What the API returns. */
    RESPONSE,
    /** What a caller sends. */
    REQUEST,
    /** Neither: a node, an edge or an operation as a whole. */
    WHOLE
}

package dev.graphpin.spec.diff.rule;

/** How the consumer's code treats enums. */
public enum EnumStyle {
    /** An unknown value is kept. Generated clients do so. */
    OPEN,
    /** An unknown value cannot be read, and code switches over all values. */
    CLOSED
}

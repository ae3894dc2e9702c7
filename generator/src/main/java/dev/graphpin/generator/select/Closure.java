package dev.graphpin.generator.select;

/** What becomes of nodes that the selected ones name, but that were not selected themselves. */
public enum Closure {
    /** They are generated with their fields, but without edges and operations; what they name in turn is a stub. */
    REFERENCES,
    /** They get a class of which only the id is typed; the rest is read by name. */
    STUB,
    /** They get no class: what refers to them is read as the JSON that it is. */
    NONE
}

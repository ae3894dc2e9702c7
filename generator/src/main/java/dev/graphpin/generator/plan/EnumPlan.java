package dev.graphpin.generator.plan;

import java.util.List;

/**
 * An open enum.
 *
 * @param node the node whose fields, parameters or edges have it
 * @param constants in the documentation's order
 */
public record EnumPlan(ClassRef name, String node, Doc doc, List<Constant> constants) {
    public EnumPlan {
        constants = List.copyOf(constants);
    }

    /** A documented value. */
    public record Constant(String wire, String name) {}
}

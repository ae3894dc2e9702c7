package dev.graphpin.generator.plan;

import java.util.List;

/**
 * An open enum.
 *
 * @param constants in the documentation's order
 */
public record EnumPlan(ClassRef name, Doc doc, List<Constant> constants) {
    public EnumPlan {
        constants = List.copyOf(constants);
    }

    /** A documented value. */
    public record Constant(String wire, String name) {}

    /** All enums of a node, nested in one class. */
    public record Holder(ClassRef name, String node, List<EnumPlan> enums) {
        public Holder {
            enums = List.copyOf(enums);
        }
    }
}

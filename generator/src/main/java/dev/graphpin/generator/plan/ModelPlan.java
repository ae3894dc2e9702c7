package dev.graphpin.generator.plan;

import java.util.List;

/**
 * A class of properties.
 *
 * @param properties sorted by wire name
 * @param nested classes of structs that stand in it alone
 */
public record ModelPlan(ClassRef name, Doc doc, List<Property> properties, List<ModelPlan> nested) {
    public ModelPlan {
        properties = List.copyOf(properties);
        nested = List.copyOf(nested);
    }
}

package dev.graphpin.generator.plan;

import java.util.List;

/**
 * A class of properties.
 *
 * @param properties sorted by wire name
 * @param nested classes of structs that stand in it alone
 */
public record ModelPlan(ClassRef name, Doc doc, List<Property> properties, List<ModelPlan> nested, Kind kind) {
    public ModelPlan {
        properties = List.copyOf(properties);
        nested = List.copyOf(nested);
    }

    /** What a model is for. */
    public enum Kind {
        /** Described by the spec, or a struct in such a node. */
        NODE,
        /** Only its name is known, and what edges add to it; it is made from JSON. */
        OPAQUE,
        PARAMETER,
        /** Answered by a writing operation; nobody builds it but its codec. */
        RESULT
    }

    public boolean isOpaque() {
        return kind == Kind.OPAQUE;
    }

    /** Whether nothing is known but that it has an id, as the runtime's opaque object has. */
    public boolean isBare() {
        return isOpaque()
                && properties.size() == 1
                && properties.get(0).wire().equals("id")
                && properties.get(0).member().equals("id")
                && properties.get(0).type() == JavaType.Scalar.TEXT;
    }

    public boolean isBuilt() {
        return kind == Kind.NODE || kind == Kind.PARAMETER;
    }

    /** Whether one is made from another: nobody gets parameters from anywhere but his own code. */
    public boolean isChanged() {
        return kind == Kind.NODE;
    }
}

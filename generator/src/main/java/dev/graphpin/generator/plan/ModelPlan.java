package dev.graphpin.generator.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * A class of properties.
 *
 * @param properties sorted by wire name
 * @param edges that can be asked for with a node and have no property of their name, sorted by wire name; nobody sets them
 * @param nested classes of structs that stand in it alone
 */
public record ModelPlan(
        ClassRef name, Doc doc, List<Property> properties, List<Property> edges, List<ModelPlan> nested, Kind kind) {
    public ModelPlan {
        properties = List.copyOf(properties);
        edges = List.copyOf(edges);
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

    /** All that the codec reads; a property's index is its place here. */
    public List<Property> read() {
        List<Property> read = new ArrayList<>(properties);
        read.addAll(edges);
        return read;
    }

    /** The same with other properties and edges. */
    ModelPlan with(List<Property> otherProperties, List<Property> otherEdges) {
        return new ModelPlan(name, doc, otherProperties, otherEdges, nested, kind);
    }

    public boolean isOpaque() {
        return kind == Kind.OPAQUE;
    }

    /** Whether nothing is known but that it has an id, as the runtime's opaque object has, and perhaps edges. */
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

package dev.graphpin.generator.plan;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All classes of one node.
 *
 * @param wire the node's name in the spec
 * @param fieldNames null for a node of which nothing is known but its name ({@code GraphField.of(…)} asks for its fields), and for one that
 *     no request leads to
 * @param enums sorted by name
 * @param endpoint null for an opaque node, of which only the name is known, and for one that is a part of others
 */
public record NodePlan(
        String wire,
        ModelPlan model,
        @Nullable FieldNamesPlan fieldNames,
        List<EnumPlan> enums,
        @Nullable EndpointPlan endpoint) {
    public NodePlan {
        enums = List.copyOf(enums);
    }

    /** All classes of properties, but for those that are nested in them. */
    public Stream<ModelPlan> models() {
        return endpoint == null ? Stream.of(model) : Stream.concat(Stream.of(model), endpoint.models());
    }
}

package dev.graphpin.generator.plan;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The names by which the fields of a node, its edges among them, are asked for.
 *
 * @param model the class that has the fields
 * @param fields sorted by wire name
 * @param sets constants of fields that the documentation lists together, by the set's own constant: {@code PUBLIC_PROFILE}
 */
public record FieldNamesPlan(
        ClassRef name, ClassRef model, List<FieldName> fields, SortedMap<String, List<String>> sets) {
    public FieldNamesPlan {
        fields = List.copyOf(fields);
        sets = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(Map.copyOf(sets)));
    }

    /**
     * One field.
     *
     * @param target the class of the nodes that it holds; null when it holds none
     */
    public record FieldName(
            String wire, String constant, @Nullable ClassRef target, boolean deprecated) {}
}

package dev.graphpin.spec.diff.compare;

import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Parameter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Fields or parameters whose rendering lost their nesting come as one list; the other side's nesting puts them back.
 *
 * @param parts of an element
 * @param withParts the element with other parts
 */
record Flattened<T>(Function<T, Map<String, T>> parts, BiFunction<T, Map<String, T>, T> withParts) {
    static final Flattened<Field> FIELDS = new Flattened<>(
            Field::fields,
            (own, parts) -> new Field(
                    own.name(),
                    own.type(),
                    own.values(),
                    own.range(),
                    own.flags(),
                    own.link(),
                    own.description(),
                    parts,
                    own.origin()));

    static final Flattened<Parameter> PARAMETERS = new Flattened<>(
            Parameter::parameters,
            (own, parts) -> new Parameter(
                    own.name(),
                    own.type(),
                    own.values(),
                    own.range(),
                    own.flags(),
                    own.defaultValue(),
                    own.description(),
                    parts,
                    own.origin()));

    /** Whether one side has no nesting, and the other side's nested elements are in its list. */
    boolean isOf(Map<String, T> flat, Map<String, T> nested) {
        return flat.values().stream().allMatch(element -> parts.apply(element).isEmpty())
                && nested.values().stream().anyMatch(element -> parts.apply(element).keySet().stream()
                        .anyMatch(name -> flat.containsKey(name) && !nested.containsKey(name)));
    }

    /** The flat elements nested like the others; what those don't have stays at the top. */
    Map<String, T> nested(Map<String, T> flat, Map<String, T> like) {
        Set<String> used = new LinkedHashSet<>();
        Map<String, T> top = new LinkedHashMap<>();
        like.forEach((name, model) -> {
            T own = flat.get(name);
            if (own != null && used.add(name)) {
                top.put(name, nested(own, model, flat, like.keySet(), used));
            }
        });
        flat.forEach((name, element) -> {
            if (!used.contains(name)) {
                top.put(name, element);
            }
        });
        return top;
    }

    private T nested(T own, T model, Map<String, T> flat, Set<String> top, Set<String> used) {
        Map<String, T> children = new LinkedHashMap<>();
        parts.apply(model).forEach((name, childModel) -> {
            T child = flat.get(name);
            if (child != null && !top.contains(name) && used.add(name)) {
                children.put(name, nested(child, childModel, flat, top, used));
            }
        });
        return children.isEmpty() ? own : withParts.apply(own, children);
    }
}

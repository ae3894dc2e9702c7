package dev.graphpin.spec.diff.compare;

import dev.graphpin.spec.model.Parameter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Parameters whose rendering lost their nesting come as one list; the other side's nesting puts them back. */
final class Flattened {
    private Flattened() {}

    /** Whether one side has no nesting, and the other side's nested parameters are in its list. */
    static boolean isOf(Map<String, Parameter> flat, Map<String, Parameter> nested) {
        return flat.values().stream()
                        .allMatch(parameter -> parameter.parameters().isEmpty())
                && nested.values().stream().anyMatch(parameter -> parameter.parameters().keySet().stream()
                        .anyMatch(name -> flat.containsKey(name) && !nested.containsKey(name)));
    }

    /** The flat parameters nested like the others; what those don't have stays at the top. */
    static Map<String, Parameter> nested(Map<String, Parameter> flat, Map<String, Parameter> like) {
        Set<String> used = new LinkedHashSet<>();
        Map<String, Parameter> top = new LinkedHashMap<>();
        like.forEach((name, model) -> {
            Parameter own = flat.get(name);
            if (own != null && used.add(name)) {
                top.put(name, nested(own, model, flat, like.keySet(), used));
            }
        });
        flat.forEach((name, parameter) -> {
            if (!used.contains(name)) {
                top.put(name, parameter);
            }
        });
        return top;
    }

    private static Parameter nested(
            Parameter own, Parameter model, Map<String, Parameter> flat, Set<String> top, Set<String> used) {
        Map<String, Parameter> children = new LinkedHashMap<>();
        model.parameters().forEach((name, childModel) -> {
            Parameter child = flat.get(name);
            if (child != null && !top.contains(name) && used.add(name)) {
                children.put(name, nested(child, childModel, flat, top, used));
            }
        });
        return new Parameter(
                own.name(),
                own.type(),
                own.values(),
                own.range(),
                own.flags(),
                own.defaultValue(),
                own.description(),
                children,
                own.origin());
    }
}

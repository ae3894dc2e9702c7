package dev.graphpin.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.graphpin.generator.plan.ClassRef;
import dev.graphpin.generator.plan.EndpointPlan;
import dev.graphpin.generator.plan.FieldNamesPlan;
import dev.graphpin.generator.plan.Plan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is asked for when a caller names no fields: core and default ones, where the documentation flags any. */
final class DefaultFields {
    private final Map<ClassRef, Set<String>> sets = new HashMap<>();
    private final Types types;

    DefaultFields(Plan plan, Types types) {
        this.types = types;
        plan.nodes().forEach(node -> {
            FieldNamesPlan names = node.fieldNames();
            if (names != null) {
                sets.put(names.name(), names.sets().keySet());
            }
        });
    }

    /** Arguments behind others: {@code , UserField.CORE, UserField.DEFAULT}; empty where neither is. */
    CodeBlock arguments(EndpointPlan endpoint) {
        Set<String> known = sets.getOrDefault(endpoint.fieldNames(), Set.of());
        return known.contains("CORE") || known.contains("DEFAULT")
                ? CodeBlock.of(", $L, $L", set(endpoint, known, "CORE"), set(endpoint, known, "DEFAULT"))
                : CodeBlock.of("");
    }

    private CodeBlock set(EndpointPlan endpoint, Set<String> known, String set) {
        return known.contains(set)
                ? CodeBlock.of("$T.$L", types.className(endpoint.fieldNames()), set)
                : CodeBlock.of("$T.of()", List.class);
    }
}

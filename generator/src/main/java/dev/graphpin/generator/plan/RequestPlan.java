package dev.graphpin.generator.plan;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A writing operation and the class of its request.
 *
 * @param name the request's class; one that {@linkplain #isPlain() has none} would have this one
 * @param accessor the method that begins it
 * @param path as documented, with placeholders
 * @param parameters sorted by wire name
 * @param nested parameter objects and result structs
 * @param answer what it answers
 * @param written the node whose fields it reads after it wrote, if told to; null when it cannot
 * @param errors documented codes, sorted
 */
public record RequestPlan(
        ClassRef name,
        String accessor,
        String method,
        String path,
        List<Property> parameters,
        List<ModelPlan> nested,
        JavaType answer,
        @Nullable ClassRef written,
        List<Integer> errors,
        boolean deprecated,
        Doc doc) {
    public RequestPlan {
        parameters = List.copyOf(parameters);
        nested = List.copyOf(nested);
        errors = sorted(errors);
    }

    /** Whether there is nothing to say to it and no class of its own in its answer, so that one of the runtime does. */
    public boolean isPlain() {
        return parameters.isEmpty() && nested.isEmpty() && written == null;
    }

    static List<Integer> sorted(List<Integer> codes) {
        Set<Integer> set = new TreeSet<>(codes);
        return List.copyOf(set);
    }
}

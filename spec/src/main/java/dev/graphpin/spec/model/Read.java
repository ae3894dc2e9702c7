package dev.graphpin.spec.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a node or an edge is read.
 *
 * @param path as documented, with placeholders: {@code /{person-id}/}; null when the page does not give it
 * @param parameters of the reading request, by name
 * @param fieldSets fields that the documentation lists together under a name, such as {@code public_profile}
 * @param errors documented codes, keys of {@link Spec#errors()}
 * @param returns what a node that answers with something else than itself answers with; null for all others
 */
public record Read(
        @Nullable String path,
        Map<String, Parameter> parameters,
        Map<String, List<String>> fieldSets,
        List<Integer> errors,
        @Nullable TypeNotation returns) {
    /** A node that is read as itself, or an edge, which tells by its target. */
    public Read(
            @Nullable String path,
            Map<String, Parameter> parameters,
            Map<String, List<String>> fieldSets,
            List<Integer> errors) {
        this(path, parameters, fieldSets, errors, null);
    }

    public Read {
        parameters = Ordered.map(parameters);
        fieldSets = Ordered.map(fieldSets);
        errors = List.copyOf(errors);
    }
}

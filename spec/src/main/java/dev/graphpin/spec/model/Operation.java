package dev.graphpin.spec.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A writing operation. It belongs to the owner of its path, whichever page told of it.
 *
 * @param action what the documentation calls it
 * @param method {@code POST} or {@code DELETE}
 * @param path with its placeholders: {@code /{custom_audience_id}/users}
 * @param subject the node type that is created, updated or deleted, where the sentence names one; null otherwise
 * @param flags see {@link Flags}
 * @param description the site's prose; null when there is none or it was dropped
 * @param parameters by name
 * @param returns what it answers; null when not told
 * @param errors documented codes, keys of {@link Spec#errors()}
 * @param origin where the operation was read
 */
public record Operation(
        Action action,
        String method,
        String path,
        @Nullable String subject,
        Set<String> flags,
        @Nullable String description,
        Map<String, Parameter> parameters,
        @Nullable Returns returns,
        List<Integer> errors,
        Origin origin) {
    public Operation {
        flags = Ordered.set(flags);
        parameters = Ordered.map(parameters);
        errors = List.copyOf(errors);
    }

    /**
     * The operations of one owner, each kind together. Those of one kind stay in the order they are told in, by which they are
     * numbered; the order of kinds says nothing, so that an operation may be added anywhere.
     */
    static List<Operation> ordered(List<Operation> operations) {
        return operations.stream()
                .sorted(Comparator.comparing(Operation::action).thenComparing(Operation::method))
                .toList();
    }

    /** The four kinds of writing that the reference tells of. */
    public enum Action {
        CREATE,
        UPDATE,
        DELETE,
        DISSOCIATE
    }

    public boolean has(String flag) {
        return flags.contains(flag);
    }
}

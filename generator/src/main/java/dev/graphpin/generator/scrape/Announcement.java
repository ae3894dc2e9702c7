package dev.graphpin.generator.scrape;

import dev.graphpin.spec.model.Operation.Action;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that announces a writing operation.
 *
 * @param action what the sentence calls it
 * @param method {@code POST} or {@code DELETE}
 * @param paths with placeholders, at least one; only a create sentence lists several
 * @param subject the node type that is created, updated, deleted or taken away; null for none ("no Graph object")
 * @param from for dissociate: the node type it is taken from; null otherwise
 * @param start offset of the sentence's first character in the text it was found in
 * @param end offset after its last character, the sentence on what will be created included
 */
public record Announcement(
        Action action,
        String method,
        List<String> paths,
        @Nullable String subject,
        @Nullable String from,
        int start,
        int end) {
    public Announcement {
        paths = List.copyOf(paths);
    }

    /** Whether a path holds steps that lead out of it ({@code /../}), which no path of the API does. */
    public boolean hasOddPath() {
        return paths.stream().anyMatch(path -> path.contains("/./") || path.contains("/../"));
    }
}

package dev.graphpin.generator.sdkspec.merge;

import dev.graphpin.generator.sdkspec.SdkImporter;
import dev.graphpin.spec.model.Lock;
import dev.graphpin.spec.model.Origin;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * What an import told, and what the documentation: a spec that was merged before holds both.
 *
 * @param captures the names of the files that imports read
 */
record Imports(Set<String> captures) {
    static Imports of(Lock lock) {
        Set<String> captures = new HashSet<>();
        lock.captures().forEach((id, capture) -> {
            if (SdkImporter.isImported(capture)) {
                captures.add(id);
            }
        });
        return new Imports(captures);
    }

    /** Whether nothing but imports tells of it. */
    boolean only(Origin origin) {
        return !origin.sources().isEmpty() && origin.sources().stream().allMatch(this::has);
    }

    /** Whether a fact of it is an import's. */
    boolean tell(Origin origin, String fact) {
        String source = origin.facts().get(fact);
        return source == null ? only(origin) : has(source);
    }

    /** Merges so that what the documentation tells of comes first, whichever spec has it. */
    <T> BinaryOperator<T> second(Function<T, Origin> origin, BinaryOperator<T> merge) {
        return (one, other) -> only(origin.apply(one)) && !only(origin.apply(other))
                ? merge.apply(other, one)
                : merge.apply(one, other);
    }

    /** Where a fact was read, first of all. */
    static Origin of(Origin origin, String fact) {
        String source = origin.facts().get(fact);
        return source == null ? origin : new Origin(List.of(source), origin.facts());
    }

    private boolean has(String source) {
        return captures.contains(source.replaceFirst(":[0-9]+$", ""));
    }
}

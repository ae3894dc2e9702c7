package dev.graphpin.spec.overlay;

import dev.graphpin.spec.yaml.Mark;
import dev.graphpin.spec.yaml.SpecPath;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Corrections by hand to the spec of one version.
 *
 * @param graphVersion the version they are for
 * @param corrections in the order in which they are applied
 * @param mark the file
 */
record Overlay(String graphVersion, List<Correction> corrections, Mark mark) {
    Overlay {
        corrections = List.copyOf(corrections);
    }

    /**
     * One correction.
     *
     * @param target what is corrected
     * @param change what it expects and sets
     * @param expires the day from which on somebody should look at it again; null for never
     * @param mark the place of the target
     */
    record Correction(
            SpecPath target, Change change, @Nullable LocalDate expires, Mark mark) {}

    /** What a correction does. */
    sealed interface Change {}

    /** Gives keys of the target other values; a null value removes the key, and a key that is not expected must not be there. */
    record SetKeys(Mapping expect, Mapping values) implements Change {}

    /** Adds the target, which must not be there. */
    record Add(Mapping element) implements Change {}

    /** Removes the target, of which the expected keys must have the expected values. */
    record Remove(Mapping expect) implements Change {}

    /** Moves parameters of the target under others of its parameters. */
    record Nest(List<Branch> branches) implements Change {
        Nest {
            branches = List.copyOf(branches);
        }
    }

    /**
     * A parameter and those that belong into it.
     *
     * @param children to be moved into it; empty for one that is only moved itself
     */
    record Branch(String name, List<Branch> children, Mark mark) {
        Branch {
            children = List.copyOf(children);
        }
    }
}

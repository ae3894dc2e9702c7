package dev.graphpin.spec.diff.compare;

import dev.graphpin.spec.yaml.SpecPath;
import java.util.function.Predicate;

/**
 * When so much of a table is gone that the capture is to be doubted, not the API.
 *
 * @param share of the rows that may be gone, from 0 to 1
 * @param accepted whether somebody said that the rows of this element are gone indeed
 */
public record Shrinkage(double share, Predicate<SpecPath> accepted) {
    /** Losing fewer rows than this is never doubted. */
    private static final int FEW = 3;

    /** Within one version hardly anything goes; between versions tables do shrink, but do not vanish. */
    public static Shrinkage of(Mode mode) {
        return new Shrinkage(mode == Mode.DRIFT ? 0.3 : 0.8, path -> false);
    }

    public Shrinkage accepting(Predicate<SpecPath> paths) {
        return new Shrinkage(share, paths);
    }

    /** Whether a table that had {@code before} rows, of which {@code left} are still there, is doubted. */
    public boolean isDoubted(int before, int left) {
        return before - left >= FEW && (left == 0 || before - left > before * share);
    }
}

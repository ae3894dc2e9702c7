package dev.graphpin.spec.diff.compare;

import dev.graphpin.spec.yaml.SpecPath;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When so much of a table is gone that the capture is to be doubted, not the API.
 *
 * @param share of the rows that may be gone, from 0 to 1
 * @param accepted whether somebody said that the rows of this element are gone indeed
 */
public record Shrinkage(double share, Predicate<SpecPath> accepted) {
    /** Losing fewer rows than this is never doubted. */
    private static final int FEW = 3;
    /** A year has about three versions. */
    private static final int NEAR = 3;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    /** Within one version hardly anything goes; the further two versions are apart, the more does. */
    public static Shrinkage of(Side before, Side now) {
        int distance = Math.abs(major(now) - major(before));
        double share = Mode.of(before, now) == Mode.DRIFT ? 0.3 : distance <= NEAR ? 0.5 : 0.8;
        return new Shrinkage(share, path -> false);
    }

    private static int major(Side side) {
        Matcher number = NUMBER.matcher(side.spec().graphVersion());
        return number.find() ? Integer.parseInt(number.group()) : 0;
    }

    public Shrinkage accepting(Predicate<SpecPath> paths) {
        return new Shrinkage(share, paths);
    }

    /** Whether a table that had {@code before} rows, of which {@code left} are still there, is doubted. */
    public boolean isDoubted(int before, int left) {
        return before - left >= FEW && (left == 0 || before - left > before * share);
    }
}

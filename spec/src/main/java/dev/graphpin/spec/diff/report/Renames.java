package dev.graphpin.spec.diff.report;

import dev.graphpin.spec.diff.change.Change;
import dev.graphpin.spec.diff.change.Change.Added;
import dev.graphpin.spec.diff.change.Change.Removed;
import dev.graphpin.spec.yaml.SpecPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds, for what went, what came beside it and is most alike. It is a remark only: both stay what they are. */
final class Renames {
    /** Below it, likeness is by chance. */
    private static final double LEAST = 0.55;
    /** With more pairs than this under one element, everything is new there, and nothing was renamed. */
    private static final int MOST_PAIRS = 40_000;

    private Renames() {}

    /** By the address of what went, and by the address of what came. Each is the likeness of one other at most. */
    static Map<SpecPath, Rename> of(List<Change> changes) {
        Map<String, List<Removed>> gone = new HashMap<>();
        Map<String, List<Added>> come = new HashMap<>();
        for (Change change : changes) {
            if (change instanceof Removed removed) {
                gone.computeIfAbsent(holder(change), key -> new ArrayList<>()).add(removed);
            } else if (change instanceof Added added) {
                come.computeIfAbsent(holder(change), key -> new ArrayList<>()).add(added);
            }
        }
        Map<SpecPath, Rename> renames = new HashMap<>();
        gone.forEach((holder, removed) -> pair(removed, come.getOrDefault(holder, List.of()), renames));
        return renames;
    }

    private record Pair(Removed gone, Added come, double score) {}

    private static void pair(List<Removed> gone, List<Added> come, Map<SpecPath, Rename> renames) {
        if ((long) gone.size() * come.size() > MOST_PAIRS) {
            return;
        }
        List<Pair> pairs = new ArrayList<>();
        for (Removed removed : gone) {
            for (Added added : come) {
                double score = Likeness.of(
                        removed.place().name(), removed.element(), added.place().name(), added.element());
                if (score >= LEAST) {
                    pairs.add(new Pair(removed, added, score));
                }
            }
        }
        pairs.sort(java.util.Comparator.comparingDouble(Pair::score)
                .reversed()
                .thenComparing(pair -> pair.gone.place().path().toString())
                .thenComparing(pair -> pair.come.place().path().toString()));
        for (Pair pair : pairs) {
            SpecPath old = pair.gone.place().path();
            SpecPath is = pair.come.place().path();
            if (!renames.containsKey(old) && !renames.containsKey(is)) {
                renames.put(old, new Rename(is.toString(), pair.score));
                renames.put(is, new Rename(old.toString(), pair.score));
            }
        }
    }

    /** What holds the element, and its kind. */
    private static String holder(Change change) {
        List<SpecPath.Segment> segments = change.place().path().segments();
        return change.place().kind() + " of "
                + (segments.size() == 1 ? "" : new SpecPath(segments.subList(0, segments.size() - 1)));
    }
}

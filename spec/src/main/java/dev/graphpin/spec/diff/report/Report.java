package dev.graphpin.spec.diff.report;

import dev.graphpin.spec.diff.compare.Mode;
import dev.graphpin.spec.diff.rule.Level;
import dev.graphpin.spec.diff.rule.Semver;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All there is to tell about two specs. It depends on them and the settings alone: no time, no place, no order of threads.
 *
 * @param before the old spec
 * @param now the new spec
 * @param gate the least level that is not let through; null when everything is
 * @param counts of what came and went
 * @param entries worst first, then by locator and rule
 * @param unknown what cannot be judged
 */
public record Report(
        Subject before,
        Subject now,
        Mode mode,
        Compat compat,
        @Nullable Level gate,
        Counts counts,
        List<Entry> entries,
        List<Unknowns> unknown) {
    /** Worst first, then by locator, rule and value. */
    public static final Comparator<Entry> ORDER = Comparator.comparing(Entry::worst)
            .reversed()
            .thenComparing(Entry::locator)
            .thenComparing(entry -> entry.rule().id())
            .thenComparing(entry -> String.valueOf(entry.before()))
            .thenComparing(entry -> String.valueOf(entry.now()));

    public Report {
        entries = entries.stream().sorted(ORDER).toList();
        unknown = List.copyOf(unknown);
    }

    /**
     * One of the two specs.
     *
     * @param name what the user called it
     * @param graphVersion {@code v19.0}
     */
    public record Subject(String name, String graphVersion, int nodes) {}

    /** The same with other entries. */
    public Report with(List<Entry> others) {
        return new Report(before, now, mode, compat, gate, counts, others, unknown);
    }

    /** Entries that nobody accepted. */
    public Stream<Entry> open() {
        return entries.stream().filter(entry -> !entry.isAccepted());
    }

    /** Whether an entry is not let through: nobody accepted it, and it is as bad as the gate says, or worse. */
    public boolean isStopped(Entry entry) {
        return gate != null && !entry.isAccepted() && entry.level(compat).isAtLeast(gate);
    }

    /** Whether the gate stays shut. */
    public boolean isShut() {
        return entries.stream().anyMatch(this::isStopped);
    }

    /** How many entries there are of each level, by the verdicts that count, accepted ones not among them. */
    public Map<Level, Long> totals() {
        Map<Level, Long> totals = new TreeMap<>(Comparator.reverseOrder());
        open().forEach(entry -> totals.merge(entry.level(compat), 1L, Long::sum));
        return totals;
    }

    /** What the version number of a client has to do. */
    public Semver semver() {
        return entries.stream()
                .map(entry -> entry.verdict().semver())
                .max(Comparator.naturalOrder())
                .orElse(Semver.NONE);
    }

    /** How many facts are unknown. */
    public int unknownFacts() {
        return unknown.stream().mapToInt(group -> group.items().size()).sum();
    }
}

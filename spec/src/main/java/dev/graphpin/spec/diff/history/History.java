package dev.graphpin.spec.diff.history;

import dev.graphpin.spec.diff.compare.Side;
import dev.graphpin.spec.diff.report.Entry;
import dev.graphpin.spec.diff.report.Report;
import dev.graphpin.spec.diff.report.Reporter;
import dev.graphpin.spec.diff.report.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * When each element came and went, over several specs. A spec that could not have told of an element is passed over: what came or went is
 * then known to have done so since the last spec that could.
 *
 * @param versions names of the specs, oldest first
 * @param elements by address and value, those that came, went or were deprecated
 */
public record History(List<String> versions, SortedMap<String, Line> elements) {
    public History {
        versions = List.copyOf(versions);
    }

    /**
     * What happened to one element.
     *
     * @param label for people
     * @param node it belongs to; null for codes and enums of no node
     * @param events oldest first
     */
    public record Line(String label, @Nullable String node, List<Event> events) {
        public Line {
            events = List.copyOf(events);
        }
    }

    /**
     * Something that happened to an element.
     *
     * @param in number of the spec that first tells it, in {@link #versions}
     * @param after number of the spec before it that could have told
     */
    public record Event(Happening what, int in, int after) {
        /** Whether a spec in between could not have told. */
        public boolean isVague() {
            return after < in - 1;
        }
    }

    /** Compares each spec with those before it. */
    public static History of(List<Side> sides, Settings settings) {
        SortedMap<String, Line> lines = new TreeMap<>();
        for (int in = 1; in < sides.size(); in++) {
            List<Report> between = new ArrayList<>();
            for (int after = in - 1; after >= 0; after--) {
                Report report = Reporter.report(sides.get(after), sides.get(in), settings);
                add(report, between, in, after, lines);
                between.add(report);
            }
        }
        return new History(sides.stream().map(Side::name).toList(), lines);
    }

    private static void add(Report report, List<Report> between, int in, int after, SortedMap<String, Line> lines) {
        for (Entry entry : report.entries()) {
            Happening what = Happening.of(entry.rule().id());
            if (what != null && between.stream().allMatch(nearer -> isUnknown(entry, nearer))) {
                String value = Happening.value(entry);
                String key = entry.locator() + (value == null ? "" : "=" + value);
                String label = entry.label() + (value == null ? "" : " " + value);
                Line line = lines.getOrDefault(key, new Line(label, entry.node(), List.of()));
                List<Event> events = new ArrayList<>(line.events());
                events.add(new Event(what, in, after));
                lines.put(key, new Line(line.label(), line.node(), events));
            }
        }
    }

    /** Whether the element, or one that holds it, is among what a report cannot judge. */
    private static boolean isUnknown(Entry entry, Report report) {
        return report.unknown().stream()
                .flatMap(group -> group.items().stream())
                .filter(item -> item.fact().equals("element"))
                .anyMatch(item -> (entry.locator() + "/").startsWith(item.locator() + "/"));
    }
}

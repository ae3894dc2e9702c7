package dev.graphpin.generator.upgrade;

import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.diff.compare.Side;
import dev.graphpin.spec.model.Lock;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.yaml.Suggestions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether sides can be compared at all: what comes of others looks like changes, and is none. */
public final class SideChecks {
    private static final Set<String> PAGES = Set.of("html", "markdown", "text");
    private static final int SHOWN = 3;

    private SideChecks() {}

    /**
     * Reports {@code diff-kinds-differ}, {@code diff-versions-mixed} and {@code diff-unknown-node}, all of them errors.
     *
     * @param sides that are to be compared with each other
     * @param nodes that were asked for by name
     */
    public static void check(List<Side> sides, Collection<String> nodes, Diagnostics diagnostics) {
        sides.forEach(side -> mixed(side, diagnostics));
        for (int i = 1; i < sides.size(); i++) {
            kinds(sides.get(i - 1), sides.get(i), diagnostics);
        }
        Set<String> known = new TreeSet<>();
        sides.forEach(side -> known.addAll(side.spec().nodes().keySet()));
        for (String node : nodes) {
            if (!known.contains(node)) {
                diagnostics.error(
                        "diff-unknown-node",
                        null,
                        0,
                        0,
                        "None of the specs has a node " + Untrusted.quote(node) + ".",
                        Suggestions.hint(node, known));
            }
        }
    }

    private static void mixed(Side side, Diagnostics diagnostics) {
        Map<String, List<String>> byVersion = new TreeMap<>();
        for (Node node : side.spec().nodes().values()) {
            byVersion
                    .computeIfAbsent(node.graphVersion(), version -> new ArrayList<>())
                    .add(node.name());
        }
        if (byVersion.size() > 1) {
            List<String> words = byVersion.entrySet().stream()
                    .map(entry -> Untrusted.escape(entry.getKey() + " (" + some(entry.getValue()) + ")"))
                    .toList();
            diagnostics.error(
                    "diff-versions-mixed",
                    side.name(),
                    0,
                    0,
                    "One spec has nodes of several versions: " + String.join(", ", words) + ".",
                    "Put each version into a directory of its own.");
        }
    }

    private static String some(List<String> names) {
        return String.join(", ", names.subList(0, Math.min(SHOWN, names.size())))
                + (names.size() > SHOWN ? " and " + (names.size() - SHOWN) + " more" : "");
    }

    /** Pages and files made for a machine tell different things of one and the same API. */
    private static void kinds(Side before, Side now, Diagnostics diagnostics) {
        Set<Boolean> old = kinds(before.lock());
        Set<Boolean> is = kinds(now.lock());
        if (old.size() == 1 && is.size() == 1 && !old.equals(is)) {
            boolean isOldOfPages = old.contains(true);
            diagnostics.error(
                    "diff-kinds-differ",
                    now.name(),
                    0,
                    0,
                    "The old spec was " + words(isOldOfPages) + ", the new one " + words(!isOldOfPages)
                            + ": what only one kind tells would look like a change.",
                    "Compare specs of one kind, or let `graphpin merge` put the other kind into each of them first.");
        }
    }

    private static String words(boolean isOfPages) {
        return isOfPages ? "read from documentation pages" : "imported from the SDK's specs";
    }

    /** Whether captures are pages; empty when none are known. */
    private static Set<Boolean> kinds(@Nullable Lock lock) {
        Set<Boolean> kinds = new TreeSet<>();
        if (lock != null) {
            lock.captures().values().forEach(capture -> kinds.add(PAGES.contains(capture.form())));
        }
        return kinds;
    }
}

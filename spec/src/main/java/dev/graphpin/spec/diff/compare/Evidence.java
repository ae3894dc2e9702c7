package dev.graphpin.spec.diff.compare;

import dev.graphpin.spec.diff.change.Unclear.Reason;
import dev.graphpin.spec.model.Lock;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Origin;
import dev.graphpin.spec.model.Requirements;
import dev.graphpin.spec.model.Spec;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which captures a spec was made from, and hence what it cannot know. A spec without captures is taken at its word. */
final class Evidence {
    private static final Set<String> RENDERINGS = Set.of("html", "markdown", "text");

    private final Map<String, Lock.Capture> captures;
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, List<String>> byName = new HashMap<>();
    private final Set<String> failed = new HashSet<>();
    private final boolean hasMachineMade;
    /** What nothing in the spec tells, and so perhaps none of its pages could. */
    private final Set<Aspect> untold = EnumSet.noneOf(Aspect.class);

    Evidence(@Nullable Lock lock, Spec spec) {
        this.captures = lock == null ? Map.of() : lock.captures();
        if (spec.nodes().values().stream().noneMatch(Evidence::tellsNeeds)) {
            untold.add(Aspect.NEED);
        }
        if (spec.nodes().values().stream().noneMatch(Evidence::tellsSets)) {
            untold.add(Aspect.SET);
        }
        captures.forEach((id, capture) -> {
            Set<String> all = PageNames.of(id, capture);
            names.put(id, all);
            if (CaptureHealth.isFailed(capture)) {
                failed.add(id);
                return;
            }
            all.forEach(name ->
                    byName.computeIfAbsent(name, key -> new ArrayList<>()).add(id));
        });
        this.hasMachineMade = captures.values().stream().anyMatch(capture -> !isPage(capture));
    }

    /**
     * Why a spec does not tell something.
     *
     * @param capture the capture at fault; of the other spec, when this one has none of the page
     */
    record Doubt(Reason reason, String capture) {}

    /**
     * Whether this side could have told what the other side tells.
     *
     * @param told where the other side read it
     * @param other the other side's captures
     * @param holder where this side read what holds it, or would; null when it has nothing of the kind
     * @return null when it could have, so that its silence means something
     */
    @Nullable
    Doubt doubt(Origin told, Evidence other, @Nullable Origin holder, Aspect aspect) {
        if (captures.isEmpty()) {
            return null;
        }
        if (untold.contains(aspect)) {
            // Old pages tell in prose, if at all, what a caller needs: that none of them has the table means nothing.
            List<String> own = holder == null ? List.of() : captures(holder);
            return new Doubt(
                    Reason.LOST_BY_RENDERING,
                    own.isEmpty() ? captures.keySet().iterator().next() : own.get(0));
        }
        List<String> tellers = other.captures(told);
        if (tellers.isEmpty()) {
            return holder == null ? null : lost(captures(holder), aspect);
        }
        if (hasMachineMade && tellers.stream().anyMatch(id -> !other.isPage(id))) {
            return null; // Specs made by a machine come whole: what one of them lacks is not there.
        }
        for (String teller : tellers) {
            List<String> same = capturesOf(other.names.getOrDefault(teller, Set.of()));
            if (same.isEmpty()) {
                String bad = failedOf(teller, other);
                return bad == null
                        ? new Doubt(Reason.PAGE_NOT_CAPTURED, teller)
                        : new Doubt(Reason.CAPTURE_FAILED, bad);
            }
            String cut = same.stream().filter(this::isCut).findFirst().orElse(null);
            if (cut != null) {
                return new Doubt(Reason.CAPTURE_SHRUNK, cut);
            }
            Doubt doubt = lost(same, aspect);
            if (doubt != null) {
                return doubt;
            }
        }
        return null;
    }

    private static boolean tellsNeeds(Node node) {
        return !node.requirements().equals(Requirements.NONE)
                || node.edges().values().stream()
                        .anyMatch(edge -> !edge.requirements().equals(Requirements.NONE));
    }

    private static boolean tellsSets(Node node) {
        return node.read() != null && !node.read().fieldSets().isEmpty();
    }

    /** This side's captures of the page that the other side read something on; empty when the capture is no page. */
    List<String> counterparts(Origin told, Evidence other) {
        Set<String> found = new LinkedHashSet<>();
        other.captures(told).forEach(id -> found.addAll(capturesOf(other.names.getOrDefault(id, Set.of()))));
        return found.stream().filter(this::isPage).toList();
    }

    /** The captures that tell of an element, in order; those that the lock does not know are left out. */
    List<String> captures(Origin origin) {
        return origin.sources().stream()
                .map(Evidence::capture)
                .filter(captures::containsKey)
                .distinct()
                .toList();
    }

    /** The captures of this side that are pages and could be read. */
    List<String> pages() {
        return captures.keySet().stream()
                .filter(id -> isPage(id) && !failed.contains(id))
                .toList();
    }

    /** The other side's captures of the same page, those that failed not among them. */
    List<String> same(String id, Evidence other) {
        return other.capturesOf(names.getOrDefault(id, Set.of()));
    }

    /** This side's capture of the page that could not be read: known by its address, or by its file, since nothing else is left of it. */
    @Nullable
    String failedOf(String teller, Evidence other) {
        Set<String> wanted = other.names.getOrDefault(teller, Set.of());
        return failed.stream()
                .filter(id -> id.equals(teller)
                        || names.getOrDefault(id, Set.of()).stream().anyMatch(wanted::contains))
                .findFirst()
                .orElse(null);
    }

    Lock.@Nullable Capture get(String id) {
        return captures.get(id);
    }

    private boolean isCut(String id) {
        Lock.Capture capture = captures.get(id);
        return capture != null && CaptureHealth.isCut(capture);
    }

    /** Whether everything that was read of an element comes from renderings that lose nesting. */
    boolean isWithoutNesting(Origin origin) {
        return lost(captures(origin), Aspect.NESTING) != null;
    }

    boolean isEmpty() {
        return captures.isEmpty();
    }

    /** Whether all that this side knows comes from pages, so that what no page of it is about is not known. */
    boolean isOfPages() {
        return !captures.isEmpty() && !hasMachineMade;
    }

    /** The capture in {@code capture:line}; capture ids may hold colons themselves. */
    static String capture(String source) {
        int colon = source.lastIndexOf(':');
        return colon < 0 ? source : source.substring(0, colon);
    }

    private @Nullable Doubt lost(List<String> ids, Aspect aspect) {
        boolean allLose = !ids.isEmpty() && ids.stream().allMatch(id -> aspect.isLostBy(form(id)));
        return allLose ? new Doubt(Reason.LOST_BY_RENDERING, ids.get(0)) : null;
    }

    private List<String> capturesOf(Set<String> pageNames) {
        Set<String> found = new LinkedHashSet<>();
        pageNames.forEach(name -> found.addAll(byName.getOrDefault(name, List.of())));
        return List.copyOf(found);
    }

    private boolean isPage(String id) {
        Lock.Capture capture = captures.get(id);
        return capture != null && isPage(capture);
    }

    private static boolean isPage(Lock.Capture capture) {
        return RENDERINGS.contains(capture.form());
    }

    private String form(String id) {
        Lock.Capture capture = captures.get(id);
        return capture == null ? "" : capture.form();
    }
}

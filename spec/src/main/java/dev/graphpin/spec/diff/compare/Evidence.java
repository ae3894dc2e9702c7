package dev.graphpin.spec.diff.compare;

import dev.graphpin.spec.diff.change.Unclear.Reason;
import dev.graphpin.spec.model.Lock;
import dev.graphpin.spec.model.Origin;
import java.util.ArrayList;
import java.util.HashMap;
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
    private final boolean hasMachineMade;

    Evidence(@Nullable Lock lock) {
        this.captures = lock == null ? Map.of() : lock.captures();
        captures.forEach((id, capture) -> {
            Set<String> all = PageNames.of(id, capture);
            names.put(id, all);
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
                return new Doubt(Reason.PAGE_NOT_CAPTURED, teller);
            }
            Doubt doubt = lost(same, aspect);
            if (doubt != null) {
                return doubt;
            }
        }
        return null;
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

    /** The captures of which the other side has no page, and which are pages themselves. */
    List<String> without(Evidence other) {
        return captures.keySet().stream()
                .filter(this::isPage)
                .filter(id -> other.capturesOf(names.getOrDefault(id, Set.of())).isEmpty())
                .toList();
    }

    /** Whether everything that was read of an element comes from renderings that lose nesting. */
    boolean isWithoutNesting(Origin origin) {
        return lost(captures(origin), Aspect.NESTING) != null;
    }

    boolean isEmpty() {
        return captures.isEmpty();
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

package dev.graphpin.spec.diff.compare;

import dev.graphpin.spec.diff.change.CaptureFinding;
import dev.graphpin.spec.diff.change.Change;
import dev.graphpin.spec.diff.change.Element;
import dev.graphpin.spec.diff.change.Position;
import dev.graphpin.spec.diff.change.Unclear.Reason;
import dev.graphpin.spec.diff.change.Unclear.Side;
import dev.graphpin.spec.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares the named parts of an element: what came, what went, and what is on both sides. */
final class Parts {
    private final Findings findings;
    private final Shrinkage shrinkage;

    Parts(Findings findings, Shrinkage shrinkage) {
        this.findings = findings;
        this.shrinkage = shrinkage;
    }

    /** How parts of one kind are treated. */
    record Kind<T>(
            String word, Aspect aspect, Function<T, Origin> origin, Function<T, Element> element, Both<T> both) {}

    /** Compares two parts of one name. */
    @FunctionalInterface
    interface Both<T> {
        void compare(Spot spot, T before, T now);
    }

    /**
     * Compares parts by name.
     *
     * @param oldHolder where the old spec read what holds them; null when that is nowhere
     */
    <T> void compare(
            Spot holder,
            Position position,
            Kind<T> kind,
            Map<String, T> before,
            Map<String, T> now,
            @Nullable Origin oldHolder,
            @Nullable Origin newHolder) {
        List<String> gone = new ArrayList<>();
        before.forEach((name, old) -> {
            T same = now.get(name);
            if (same == null) {
                gone.add(name);
            } else {
                kind.both.compare(holder.child(kind.word, name, position), old, same);
            }
        });
        now.forEach((name, element) -> {
            Spot spot = holder.child(kind.word, name, position);
            if (!before.containsKey(name)) {
                added(spot, kind, element, oldHolder);
            }
        });
        boolean isShrunk = shrinkage.isDoubted(before.size(), before.size() - gone.size());
        List<String> doubted = new ArrayList<>();
        for (String name : gone) {
            T element = before.get(name);
            if (element != null) {
                String capture = removed(holder.child(kind.word, name, position), kind, element, newHolder, isShrunk);
                if (capture != null) {
                    doubted.add(capture);
                }
            }
        }
        if (!doubted.isEmpty()) {
            findings.captures.add(new CaptureFinding(
                    CaptureFinding.Kind.SHRUNK,
                    doubted.get(0),
                    holder.path(),
                    before.size() + " of kind " + kind.word,
                    String.valueOf(before.size() - gone.size())));
        }
    }

    <T> void added(Spot spot, Kind<T> kind, T element, @Nullable Origin oldHolder) {
        Origin origin = kind.origin.apply(element);
        if (!findings.isDoubtful(spot, "element", kind.aspect, Side.OLD, origin, oldHolder, null)) {
            findings.add(new Change.Added(Findings.place(spot, oldHolder, origin), kind.element.apply(element)));
        }
    }

    <T> void removed(Spot spot, Kind<T> kind, T element, @Nullable Origin newHolder) {
        removed(spot, kind, element, newHolder, false);
    }

    /** Returns the capture that is doubted because it lost too much; null when that is not why. */
    private <T> @Nullable String removed(
            Spot spot, Kind<T> kind, T element, @Nullable Origin newHolder, boolean isShrunk) {
        Origin origin = kind.origin.apply(element);
        if (findings.isDoubtful(spot, "element", kind.aspect, Side.NEW, origin, newHolder, null)) {
            return null;
        }
        List<String> pages = isShrunk ? findings.now.counterparts(origin, findings.before) : List.of();
        if (pages.isEmpty()
                || (spot.above() != null
                        && shrinkage.accepted().test(spot.above().path()))) {
            findings.add(new Change.Removed(Findings.place(spot, origin, newHolder), kind.element.apply(element)));
            return null;
        }
        findings.note(spot, "element", Side.NEW, Reason.CAPTURE_SHRUNK, pages.get(0), null);
        return pages.get(0);
    }
}

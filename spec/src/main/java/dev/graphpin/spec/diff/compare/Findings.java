package dev.graphpin.spec.diff.compare;

import dev.graphpin.spec.diff.change.CaptureFinding;
import dev.graphpin.spec.diff.change.Change;
import dev.graphpin.spec.diff.change.Place;
import dev.graphpin.spec.diff.change.Unclear;
import dev.graphpin.spec.diff.change.Unclear.Reason;
import dev.graphpin.spec.diff.change.Unclear.Side;
import dev.graphpin.spec.model.Origin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is found, and asks the captures of the silent side first. For one thread, one run. */
final class Findings {
    final List<Change> changes = new ArrayList<>();
    final List<Unclear> unclear = new ArrayList<>();
    final List<CaptureFinding> captures = new ArrayList<>();
    final Evidence before;
    final Evidence now;

    Findings(Evidence before, Evidence now) {
        this.before = before;
        this.now = now;
    }

    void add(Change change) {
        changes.add(change);
    }

    static Place place(Spot spot, @Nullable Origin before, @Nullable Origin now) {
        return new Place(spot.path(), spot.position(), before, now);
    }

    Evidence of(Side side) {
        return side == Side.OLD ? before : now;
    }

    /**
     * Whether the silence of a side means nothing; if so, that is noted.
     *
     * @param silent the side that does not tell
     * @param told where the other side read it
     * @param holder where the silent side read what would hold it
     * @param words what the other side says, for people; null when that is the element itself
     */
    boolean isDoubtful(
            Spot spot,
            String fact,
            Aspect aspect,
            Side silent,
            Origin told,
            @Nullable Origin holder,
            @Nullable String words) {
        Evidence.Doubt doubt = of(silent).doubt(told, of(silent.other()), holder, aspect);
        if (doubt == null) {
            return false;
        }
        note(spot, fact, silent, doubt.reason(), doubt.capture(), words);
        return true;
    }

    void note(Spot spot, String fact, Side silent, Reason reason, @Nullable String capture, @Nullable String words) {
        boolean old = silent == Side.OLD;
        unclear.add(new Unclear(spot.path(), fact, silent, reason, capture, old ? null : words, old ? words : null));
    }
}

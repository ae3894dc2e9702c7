package dev.graphpin.spec.diff.compare;

import dev.graphpin.spec.diff.change.Unclear.Reason;
import dev.graphpin.spec.diff.change.Unclear.Side;
import dev.graphpin.spec.model.Origin;
import java.util.Map;

/** Brings two sides to one nesting, when one of them was read from a rendering that lost its own. */
final class Nesting {
    private Nesting() {}

    /** What two sides are compared as. */
    record Both<T>(Map<String, T> before, Map<String, T> now) {}

    static <T> Both<T> align(
            Findings findings,
            Flattened<T> kind,
            Spot holder,
            Map<String, T> before,
            Map<String, T> now,
            Origin oldHolder,
            Origin newHolder) {
        if (findings.before.isWithoutNesting(oldHolder) && kind.isOf(before, now)) {
            note(findings, holder, Side.OLD, oldHolder);
            return new Both<>(kind.nested(before, now), now);
        }
        if (findings.now.isWithoutNesting(newHolder) && kind.isOf(now, before)) {
            note(findings, holder, Side.NEW, newHolder);
            return new Both<>(before, kind.nested(now, before));
        }
        return new Both<>(before, now);
    }

    private static void note(Findings findings, Spot holder, Side side, Origin origin) {
        String capture = findings.of(side).captures(origin).get(0);
        findings.note(holder, "nesting", side, Reason.LOST_BY_RENDERING, capture, null);
    }
}

package dev.graphpin.spec.diff.rule;

import dev.graphpin.spec.diff.change.Change;
import dev.graphpin.spec.model.Range;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Rules of changed bounds: tightened as soon as some number that was within them no longer is. */
final class RangeRules {
    private RangeRules() {}

    static RuleId rule(Change.RangeChanged change) {
        Range before = change.before();
        Range now = change.now();
        boolean tighter = isAbove(now == null ? null : now.min(), before == null ? null : before.min())
                || isAbove(before == null ? null : before.max(), now == null ? null : now.max(), now);
        return tighter ? RuleId.PARAM_CONSTRAINT_TIGHTENED : RuleId.PARAM_CONSTRAINT_LOOSENED;
    }

    /** Whether a lower bound is above another one; no bound is below all. */
    private static boolean isAbove(@Nullable String bound, @Nullable String other) {
        return bound != null && (other == null || compare(bound, other) > 0);
    }

    /** Whether an upper bound is above another one; no bound is above all. */
    private static boolean isAbove(@Nullable String bound, @Nullable String other, @Nullable Range of) {
        return of != null && other != null && (bound == null || compare(bound, other) > 0);
    }

    private static int compare(String a, String b) {
        try {
            return new BigDecimal(a.strip()).compareTo(new BigDecimal(b.strip()));
        } catch (NumberFormatException e) {
            return a.equals(b) ? 0 : 1; // Not a number: whatever it means, it may be tighter.
        }
    }
}

package dev.graphpin.spec.diff.rule;

import dev.graphpin.spec.diff.change.Position;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of the catalogue.
 *
 * @param group of rules it stands in: {@code field}, {@code enum}, …
 * @param verdicts by where the element stands; rules that don't distinguish have one for each position
 * @param closed verdicts where enums are closed and these differ
 * @param level of a finding about captures or files, which has no verdicts; {@link Level#NONE} for a change
 * @param mirror the rule of the same change seen from the other side; null when there is none
 * @param noMirror why there is none; null when there is one
 * @param title in a few words
 * @param what when the rule applies
 * @param why what the verdicts rest on
 * @param migration what to do
 */
public record Rule(
        RuleId id,
        String group,
        Map<Position, Verdict> verdicts,
        Map<Position, Verdict> closed,
        Level level,
        @Nullable RuleId mirror,
        @Nullable String noMirror,
        String title,
        String what,
        String why,
        String migration) {
    public Rule {
        verdicts = Map.copyOf(verdicts);
        closed = Map.copyOf(closed);
    }

    /** The verdict for an element at a position. */
    public Verdict verdict(Position position, EnumStyle style) {
        Verdict verdict = style == EnumStyle.CLOSED ? closed.get(position) : null;
        return verdict == null ? verdicts.getOrDefault(position, Verdict.NONE) : verdict;
    }
}

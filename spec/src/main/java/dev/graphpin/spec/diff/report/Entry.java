package dev.graphpin.spec.diff.report;

import dev.graphpin.spec.diff.change.Position;
import dev.graphpin.spec.diff.rule.Level;
import dev.graphpin.spec.diff.rule.Rule;
import dev.graphpin.spec.diff.rule.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change, weighed.
 *
 * @param fingerprint stays the same as long as rule, locator and values do; of no English words
 * @param rule which one it falls under, with its title, explanation and what to do
 * @param locator the address of the element: {@code node:User/field:email}
 * @param label the same for people: {@code User.email}
 * @param node the node it belongs to; null for the catalogue of errors, named enums, captures and files
 * @param kind of the element: {@code node}, {@code field}, {@code edge}, {@code op}, {@code param}, {@code enum}, {@code error},
 *     {@code capture}, …
 * @param position where it stands in an exchange
 * @param before the old value; null when there is none
 * @param now the new value; null when there is none
 * @param verdict on both sides; {@link Verdict#NONE} for a finding about captures or files
 * @param level how bad a finding about captures or files is; {@link Level#NONE} for a change
 * @param readBefore where the old spec read it
 * @param readNow where the new spec read it; of what is gone, where what held it was read
 * @param reach how many places of the spec use what changed
 * @param java members of the generated client that differ; empty when none does or no plan was made
 * @param rename what it may have become, or have been; null when nothing is alike
 * @param announced whether a deprecation had announced it
 * @param accepted the justification of the ignore entry that accepts it; null when none does
 * @param uses where a consumer's classes use it; empty when no classes were read
 */
public record Entry(
        String fingerprint,
        Rule rule,
        String locator,
        String label,
        @Nullable String node,
        String kind,
        Position position,
        @Nullable String before,
        @Nullable String now,
        Verdict verdict,
        Level level,
        List<Reading> readBefore,
        List<Reading> readNow,
        int reach,
        List<JavaChange> java,
        @Nullable Rename rename,
        boolean announced,
        Cause cause,
        @Nullable String accepted,
        List<Use> uses) {
    public Entry {
        readBefore = List.copyOf(readBefore);
        readNow = List.copyOf(readNow);
        java = List.copyOf(java);
        uses = List.copyOf(uses);
    }

    public boolean isAccepted() {
        return accepted != null;
    }

    /** How bad it is for somebody who looks at these verdicts. */
    public Level level(Compat compat) {
        Level judged =
                switch (compat) {
                    case WIRE -> verdict.wire();
                    case SOURCE -> verdict.source();
                    case ALL -> verdict.wire().worse(verdict.source());
                };
        return judged.worse(level);
    }

    /** How bad it is at all. */
    public Level worst() {
        return level(Compat.ALL);
    }

    /** One sentence without a full stop: what happened to which element. */
    public String message() {
        String what = rule.title() + ": " + label;
        if (before != null && now != null) {
            return what + ", " + before + " → " + now;
        }
        String value = before == null ? now : before;
        return value == null ? what : what + " (" + value + ")";
    }

    Entry at(Reading place) {
        return with(verdict, level, List.of(place), accepted, uses);
    }

    Entry graded(Verdict other, Level otherLevel) {
        return with(other, otherLevel, readNow, accepted, uses);
    }

    Entry accepted(String justification) {
        return with(verdict, level, readNow, justification, uses);
    }

    /** The same with places that use it. */
    public Entry used(List<Use> places) {
        return with(verdict, level, readNow, accepted, places);
    }

    private Entry with(
            Verdict weighed, Level found, List<Reading> places, @Nullable String justification, List<Use> users) {
        return new Entry(
                fingerprint,
                rule,
                locator,
                label,
                node,
                kind,
                position,
                before,
                now,
                weighed,
                found,
                readBefore,
                places,
                reach,
                java,
                rename,
                announced,
                cause,
                justification,
                users);
    }
}

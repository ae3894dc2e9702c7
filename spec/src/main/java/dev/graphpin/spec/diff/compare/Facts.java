package dev.graphpin.spec.diff.compare;

import dev.graphpin.spec.diff.change.Change;
import dev.graphpin.spec.diff.change.Change.Need;
import dev.graphpin.spec.diff.change.Change.Text;
import dev.graphpin.spec.diff.change.Place;
import dev.graphpin.spec.diff.change.Unclear.Reason;
import dev.graphpin.spec.diff.change.Unclear.Side;
import dev.graphpin.spec.model.Flags;
import dev.graphpin.spec.model.Origin;
import dev.graphpin.spec.model.Requirements;
import dev.graphpin.spec.model.TypeNotation;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares the facts that elements of several kinds have: types, badges, texts, codes, requirements. */
final class Facts {
    private static final Set<String> LINKED_BADGES = Set.of(Flags.CORE, Flags.DEFAULT);

    private final Findings findings;

    Facts(Findings findings) {
        this.findings = findings;
    }

    /** One element on both sides. */
    record Pair(Spot spot, Origin before, Origin now) {
        Place place() {
            return Findings.place(spot, before, now);
        }
    }

    void type(Pair pair, TypeNotation before, TypeNotation now) {
        if (before.equals(now) || isUntold(pair, "type", Aspect.TYPE, words(before), words(now))) {
            return;
        }
        findings.add(new Change.TypeChanged(pair.place(), before, now));
    }

    void flags(Pair pair, Set<String> before, Set<String> now) {
        if (before.equals(now)) {
            return;
        }
        each(pair, "flags", Facts::aspect, before, now, Change.FlagAdded::new, Change.FlagRemoved::new);
    }

    private static Aspect aspect(String flag) {
        return LINKED_BADGES.contains(flag) ? Aspect.BADGE : Aspect.PLAIN;
    }

    void codes(Pair pair, List<Integer> before, List<Integer> now) {
        if (!before.equals(now)) {
            each(pair, "errors", code -> Aspect.PLAIN, before, now, Change.CodeAdded::new, Change.CodeRemoved::new);
        }
    }

    void text(Pair pair, Text text, @Nullable String before, @Nullable String now) {
        if (Objects.equals(before, now)) {
            return;
        }
        boolean isLink = text == Text.LINK || text == Text.DOCS;
        Side silent = before == null ? Side.OLD : Side.NEW;
        boolean isSilent = before == null || now == null;
        if (isLink && isSilent && doubt(pair, Aspect.LINK, silent) != null) {
            return; // Where a link led is of no use to anybody who could be told that it is not known.
        }
        findings.add(new Change.TextChanged(pair.place(), text, before, now));
    }

    void needs(Pair pair, Requirements before, Requirements now) {
        if (before.equals(now)) {
            return;
        }
        need(pair, Need.ACCESS_TOKEN, before.accessTokens(), now.accessTokens());
        need(pair, Need.PERMISSION, before.permissions(), now.permissions());
        need(pair, Need.FEATURE, before.featurePermissions(), now.featurePermissions());
        Boolean old = before.newPageExperience();
        Boolean is = now.newPageExperience();
        if (!Objects.equals(old, is) && !isUntold(pair, "newPageExperience", Aspect.NEED, string(old), string(is))) {
            findings.add(new Change.NewPageExperienceChanged(pair.place(), old, is));
        }
    }

    private void need(Pair pair, Need need, List<String> before, List<String> now) {
        each(
                pair,
                "requirements",
                name -> Aspect.NEED,
                before,
                now,
                (place, name) -> new Change.NeedAdded(place, need, name),
                (place, name) -> new Change.NeedRemoved(place, need, name));
    }

    /**
     * Whether one side says nothing, and its captures could not have told. When neither is silent, both are taken at their word.
     *
     * @param before null when the old spec says nothing
     */
    boolean isUntold(Pair pair, String fact, Aspect aspect, @Nullable String before, @Nullable String now) {
        if ((before == null) == (now == null)) {
            return false;
        }
        boolean oldIsSilent = before == null;
        return findings.isDoubtful(
                pair.spot(),
                fact,
                aspect,
                oldIsSilent ? Side.OLD : Side.NEW,
                oldIsSilent ? pair.now() : pair.before(),
                oldIsSilent ? pair.before() : pair.now(),
                oldIsSilent ? now : before);
    }

    private Evidence.@Nullable Doubt doubt(Pair pair, Aspect aspect, Side silent) {
        boolean oldIsSilent = silent == Side.OLD;
        Origin told = oldIsSilent ? pair.now() : pair.before();
        Origin holder = oldIsSilent ? pair.before() : pair.now();
        return findings.of(silent).doubt(told, findings.of(silent.other()), holder, aspect);
    }

    /** Members of a set one by one, in the order of the side that has them. */
    <T> void each(
            Pair pair,
            String fact,
            Function<T, Aspect> aspect,
            Collection<T> before,
            Collection<T> now,
            BiFunction<Place, T, Change> added,
            BiFunction<Place, T, Change> removed) {
        Set<T> was = new LinkedHashSet<>(before);
        Set<T> is = new LinkedHashSet<>(now);
        for (T member : was) {
            if (!is.contains(member)) {
                member(pair, fact, aspect.apply(member), Side.NEW, member, removed);
            }
        }
        for (T member : is) {
            if (!was.contains(member)) {
                member(pair, fact, aspect.apply(member), Side.OLD, member, added);
            }
        }
    }

    private <T> void member(
            Pair pair, String fact, Aspect aspect, Side silent, T member, BiFunction<Place, T, Change> change) {
        Evidence.Doubt doubt = doubt(pair, aspect, silent);
        if (doubt == null) {
            findings.add(change.apply(pair.place(), member));
        } else {
            findings.note(pair.spot(), fact, silent, doubt.reason(), doubt.capture(), String.valueOf(member));
        }
    }

    void kept(Spot spot, Origin now) {
        List<String> captures = findings.now.captures(now);
        findings.note(
                spot, "element", Side.NEW, Reason.KEPT_FROM_EARLIER, captures.isEmpty() ? null : captures.get(0), null);
    }

    static @Nullable String words(@Nullable TypeNotation type) {
        return type == null || type.words().isEmpty() ? null : type.words();
    }

    private static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}

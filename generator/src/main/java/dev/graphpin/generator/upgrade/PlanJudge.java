package dev.graphpin.generator.upgrade;

import dev.graphpin.spec.diff.change.Change;
import dev.graphpin.spec.diff.change.Unclear;
import dev.graphpin.spec.diff.compare.SpecDiff;
import dev.graphpin.spec.diff.report.JavaChange;
import dev.graphpin.spec.diff.report.JavaJudge;
import dev.graphpin.spec.diff.rule.EnumStyle;
import dev.graphpin.spec.diff.rule.Judge;
import dev.graphpin.spec.diff.rule.Level;
import dev.graphpin.spec.diff.rule.Rule;
import dev.graphpin.spec.diff.rule.RuleId;
import dev.graphpin.spec.yaml.SpecPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Judges by the plans of both clients: a change breaks source code when a member that the old client has is not in the new one. */
final class PlanJudge implements JavaJudge {
    private final Signatures before;
    private final Signatures now;
    private final SpecDiff.Result found;
    private final Doubtful doubtful;
    private final Holders holders;
    private final EnumStyle enums;

    PlanJudge(Signatures before, Signatures now, SpecDiff.Result found, EnumStyle enums) {
        this.before = before;
        this.now = now;
        this.found = found;
        this.doubtful = Doubtful.of(found.unclear());
        this.holders = new Holders(found.changes(), before, now);
        this.enums = enums;
    }

    @Override
    public Level judge(Change change, Rule rule) {
        Level closed = Judge.source(enums).judge(change, rule);
        Level open = Judge.source(EnumStyle.OPEN).judge(change, rule);
        if (doubtful.holds(change.place().path().toString())) {
            return closed;
        }
        if (breaks(change)) {
            return Level.ERR;
        }
        if (requires(change)) {
            return Level.WARN;
        }
        return closed != open ? closed : open == Level.ERR ? Level.INFO : open;
    }

    private boolean breaks(Change change) {
        if (Covering.isOfWords(change)) {
            return false;
        }
        String path = change.place().path().toString();
        return gone(path, change)
                || also(change).stream().anyMatch(other -> gone(other, change))
                || (Covering.isCovering(change) && before.below(path).stream().anyMatch(part -> gone(part, change)));
    }

    /** Other addresses whose members a change decides. */
    private List<String> also(Change change) {
        return Stream.concat(Covering.also(change).stream(), holders.of(change).stream())
                .toList();
    }

    private boolean gone(String path, Change change) {
        return before.at(path).values().stream()
                .filter(member -> isAbout(member, change))
                .anyMatch(member -> !now.means(path, member));
    }

    /** Whether code that compiles is stopped before sending. */
    private boolean requires(Change change) {
        String path = change.place().path().toString();
        return now.isRequired(path) && !before.isRequired(path);
    }

    @Override
    public List<JavaChange> members(Change change) {
        if (Covering.isOfWords(change) || doubtful.holds(change.place().path().toString())) {
            return List.of();
        }
        List<JavaChange> members =
                new ArrayList<>(changed(change.place().path().toString(), member -> isAbout(member, change)));
        also(change).forEach(other -> members.addAll(changed(other, member -> isAbout(member, change))));
        if (change instanceof Change.Removed) {
            members.addAll(classesWithin(change.place().path().toString()));
        }
        return members.stream().distinct().toList();
    }

    /**
     * Enums of parts of what went, and the endpoint that was there for these parts: they are classes of their own, and code may name them without naming
     * what held them.
     */
    private List<JavaChange> classesWithin(String path) {
        return before.below(path).stream()
                .flatMap(part -> before.at(part).values().stream()
                        .filter(member ->
                                (member.key().equals("enum") || member.key().startsWith("shared "))
                                        && !now.means(part, member)))
                .map(member -> new JavaChange(member.text(), null))
                .toList();
    }

    @Override
    public List<JavaChange> members(Unclear unclear) {
        String path = unclear.path().toString();
        List<JavaChange> members = new ArrayList<>(changed(path, member -> true));
        if (Doubtful.isOfNesting(unclear)) {
            before.below(path).forEach(part -> before.at(part).values().stream()
                    .filter(member -> !now.means(part, member))
                    .forEach(member -> members.add(new JavaChange(member.text(), null))));
        }
        return members;
    }

    /** A change of one value is not about the constants of others. */
    private static boolean isAbout(Member member, Change change) {
        String value = Covering.value(change);
        return value == null || member.value() == null || member.value().equals(value);
    }

    private List<JavaChange> changed(String path, Predicate<Member> isAbout) {
        Map<String, Member> old = before.at(path);
        Map<String, Member> is = now.at(path);
        List<JavaChange> changed = new ArrayList<>();
        for (Member member : old.values()) {
            Member same = is.get(member.key());
            if (isAbout.test(member) && !now.means(path, member)) {
                changed.add(new JavaChange(member.text(), same == null ? null : same.text()));
            }
        }
        for (Member member : is.values()) {
            if (isAbout.test(member) && !old.containsKey(member.key()) && !before.has(member.text())) {
                changed.add(new JavaChange(null, member.text()));
            }
        }
        return changed;
    }

    @Override
    public List<Other> others() {
        Covering told = new Covering(found.changes(), found.unclear(), holders);
        List<Other> others = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String path : before.paths()) {
            if (told.covers(path)) {
                continue;
            }
            List<Member> gone = before.at(path).values().stream()
                    .filter(member -> !now.means(path, member))
                    .filter(member -> seen.add(member.text()))
                    .toList();
            SpecPath at = gone.isEmpty() ? null : SpecPath.parse(path);
            if (at != null) {
                others.add(other(at, gone));
                if (gone.stream().anyMatch(Member::isClass)) {
                    told.cover(path);
                }
            }
        }
        return RenamedEnums.gathered(others);
    }

    private Other other(SpecPath path, List<Member> gone) {
        Map<String, Member> is = now.at(path.toString());
        boolean isSameName = gone.stream().anyMatch(member -> isSameName(member, is.get(member.key())));
        List<JavaChange> members = new ArrayList<>();
        for (Member member : gone) {
            Member same = is.get(member.key());
            members.add(new JavaChange(member.text(), same == null ? null : same.text()));
        }
        return new Other(path, isSameName ? RuleId.JAVA_TYPE_CHANGED : RuleId.JAVA_NAME_CHANGED, Level.ERR, members, 1);
    }

    private static boolean isSameName(Member old, @Nullable Member now) {
        return now != null && old.name().equals(now.name());
    }
}

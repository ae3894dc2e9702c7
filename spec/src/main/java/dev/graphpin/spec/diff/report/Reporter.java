package dev.graphpin.spec.diff.report;

import dev.graphpin.spec.diff.change.CaptureFinding;
import dev.graphpin.spec.diff.change.Change;
import dev.graphpin.spec.diff.change.Position;
import dev.graphpin.spec.diff.compare.Mode;
import dev.graphpin.spec.diff.compare.Side;
import dev.graphpin.spec.diff.compare.SpecDiff;
import dev.graphpin.spec.diff.rule.Catalogue;
import dev.graphpin.spec.diff.rule.Classifier;
import dev.graphpin.spec.diff.rule.Judge;
import dev.graphpin.spec.diff.rule.Level;
import dev.graphpin.spec.diff.rule.Rule;
import dev.graphpin.spec.diff.rule.RuleId;
import dev.graphpin.spec.diff.rule.Verdict;
import dev.graphpin.spec.yaml.SpecPath;
import dev.graphpin.spec.yaml.SpecPath.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From two specs to a report: facts are found, judged, and put into words. */
public final class Reporter {
    private final Side before;
    private final Side now;
    private final Settings settings;
    private final JavaJudge java;
    private final Catalogue catalogue = Catalogue.load();
    private final Judge wire;
    private final Readings oldReadings;
    private final Readings newReadings;
    private final Reach oldReach;
    private final Reach newReach;
    private final Cause cause;

    private Reporter(Comparison comparison, JavaJudge java) {
        this.before = comparison.before();
        this.now = comparison.now();
        this.settings = comparison.settings();
        this.java = java;
        this.wire = Judge.wire(settings.enums());
        this.oldReadings = new Readings(before.lock());
        this.newReadings = new Readings(now.lock());
        this.oldReach = new Reach(before.spec());
        this.newReach = new Reach(now.spec());
        this.cause = isOtherScraper() ? Cause.EXTRACTOR : Cause.API;
    }

    /** Compares and reports, with the catalogue's verdicts on source code. Stateless, safe for many threads. */
    public static Report report(Side before, Side now, Settings settings) {
        return report(Comparison.of(before, now, settings), JavaJudge.byCatalogue(settings.enums()));
    }

    /** Reports what was found. */
    public static Report report(Comparison comparison, JavaJudge java) {
        return new Reporter(comparison, java).report(comparison.found(), comparison.acceptance());
    }

    private Report report(SpecDiff.Result found, Acceptance acceptance) {
        Map<SpecPath, Rename> renames = Renames.of(found.changes());
        List<Entry> entries = new ArrayList<>();
        for (Change change : Causes.distinct(found.changes(), oldReach, newReach)) {
            RuleId id = Classifier.rule(change);
            if (id != null) {
                entries.add(entry(
                        change, catalogue.get(id), renames.get(change.place().path())));
            }
        }
        java.others().forEach(other -> entries.add(other(other)));
        found.captures().forEach(finding -> entries.add(capture(finding)));
        VersionFindings.of(before, now, settings.today(), catalogue).forEach(finding -> entries.add(graded(finding)));
        List<Entry> all = new ArrayList<>(acceptance.accept(entries));
        all.removeIf(entry -> !isWanted(entry));
        acceptance.findings(catalogue).forEach(finding -> all.add(graded(finding)));
        return new Report(
                subject(before),
                subject(now),
                Mode.of(before, now),
                settings.compat(),
                settings.gate(),
                Counts.of(found.changes().stream()
                        .filter(change -> isWanted(node(change.place().path())))
                        .toList()),
                all,
                new UnknownGroups(java, oldReadings, newReadings).of(found.unclear(), this::isWanted));
    }

    private Entry entry(Change change, Rule rule, @Nullable Rename rename) {
        Words words = Words.of(change);
        SpecPath path = change.place().path();
        Verdict catalogued = rule.verdict(change.place().position(), settings.enums());
        Verdict verdict = new Verdict(wire.judge(change, rule), java.judge(change, rule), catalogued.semver());
        boolean isNew = change instanceof Change.Added;
        return new Entry(
                Fingerprint.of(rule.id().id(), path.toString(), words.before(), words.now()),
                rule,
                path.toString(),
                Labels.of(path),
                node(path),
                change.place().kind(),
                change.place().position(),
                words.before(),
                words.now(),
                severity(rule, verdict),
                Level.NONE,
                oldReadings.of(change.place().before()),
                newReadings.of(change.place().now()),
                (isNew ? newReach : oldReach).of(path),
                java.members(change),
                rename,
                isAnnounced(rule.id()),
                rule.id() == RuleId.FIELD_TYPE_RESOLVED ? Cause.EXTRACTOR : cause,
                null,
                List.of());
    }

    private Entry other(JavaJudge.Other other) {
        Rule rule = catalogue.get(other.rule());
        JavaChange first = other.members().get(0);
        String locator = other.path().toString();
        Verdict verdict = rule.verdict(Position.WHOLE, settings.enums()).withSource(other.level());
        return new Entry(
                Fingerprint.of(rule.id().id(), locator, first.before(), first.now()),
                rule,
                locator,
                Labels.of(other.path()),
                node(other.path()),
                last(other.path()).kind(),
                Position.WHOLE,
                first.before(),
                first.now(),
                severity(rule, verdict),
                Level.NONE,
                List.of(),
                List.of(),
                Math.max(other.places(), oldReach.of(other.path())),
                other.members(),
                null,
                false,
                cause,
                null,
                List.of());
    }

    private Entry capture(CaptureFinding finding) {
        boolean isOld = finding.kind() == CaptureFinding.Kind.MISSING;
        Rule rule = catalogue.get(RuleId.valueOf("CAPTURE_" + finding.kind().name()));
        SpecPath path = finding.path();
        String locator = "capture:" + finding.capture() + (path == null ? "" : "/" + path);
        Reading reading = (isOld ? oldReadings : newReadings).capture(finding.capture(), 0);
        return new Entry(
                Fingerprint.of(rule.id().id(), locator, finding.before(), finding.now()),
                rule,
                locator,
                finding.capture() + (path == null ? "" : ", " + Labels.of(path)),
                path == null ? null : node(path),
                "capture",
                Position.WHOLE,
                finding.before(),
                finding.now(),
                Verdict.NONE,
                settings.severity().getOrDefault(rule.id(), rule.level()),
                isOld ? List.of(reading) : List.of(),
                isOld ? List.of() : List.of(reading),
                1,
                List.of(),
                null,
                false,
                cause,
                null,
                List.of());
    }

    private Entry graded(Entry finding) {
        Level given = settings.severity().get(finding.rule().id());
        return finding.graded(
                severity(finding.rule(), finding.verdict()),
                given == null || finding.level() == Level.NONE ? finding.level() : given);
    }

    /** A level that somebody gave to a rule takes the place of both verdicts that the rule has. */
    private Verdict severity(Rule rule, Verdict verdict) {
        Level given = settings.severity().get(rule.id());
        return given == null
                ? verdict
                : new Verdict(
                        verdict.wire() == Level.NONE ? Level.NONE : given,
                        verdict.source() == Level.NONE ? Level.NONE : given,
                        verdict.semver());
    }

    private boolean isWanted(Entry entry) {
        return (settings.docs() || entry.worst() != Level.DOC) && isWanted(entry.node());
    }

    private boolean isWanted(@Nullable String node) {
        return settings.nodes().isEmpty() || (node != null && settings.nodes().contains(node));
    }

    private static boolean isAnnounced(RuleId rule) {
        return rule == RuleId.FIELD_REMOVED_AFTER_DEPRECATION || rule == RuleId.OPERATION_REMOVED_AFTER_DEPRECATION;
    }

    private boolean isOtherScraper() {
        return before.lock() != null
                && now.lock() != null
                && !before.lock().scraper().equals(now.lock().scraper());
    }

    private static Report.Subject subject(Side side) {
        return new Report.Subject(
                side.name(), side.spec().graphVersion(), side.spec().nodes().size());
    }

    static @Nullable String node(SpecPath path) {
        return path.root().kind().equals("node") ? path.root().name() : null;
    }

    private static Segment last(SpecPath path) {
        return path.segments().get(path.segments().size() - 1);
    }
}

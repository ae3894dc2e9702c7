package dev.graphpin.spec.diff.format;

import dev.graphpin.spec.diff.report.Counts;
import dev.graphpin.spec.diff.report.Entry;
import dev.graphpin.spec.diff.report.JavaChange;
import dev.graphpin.spec.diff.report.Reading;
import dev.graphpin.spec.diff.report.Report;
import dev.graphpin.spec.diff.report.Unknowns;
import dev.graphpin.spec.diff.report.Use;
import dev.graphpin.spec.diff.rule.Level;
import dev.graphpin.spec.yaml.MapBuilder;
import dev.graphpin.spec.yaml.Mark;
import dev.graphpin.spec.yaml.Yaml;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import dev.graphpin.spec.yaml.Yaml.Sequence;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The report as a tree, which formats for programs print. Its keys are a contract, told by {@code report.schema.json}. */
final class ReportTree {
    private ReportTree() {}

    static Mapping of(Report report) {
        MapBuilder totals = new MapBuilder();
        report.totals().forEach((level, count) -> totals.put(level.word(), MapBuilder.number(count)));
        return new MapBuilder()
                .put("format", MapBuilder.number(1))
                .put("before", subject(report.before()))
                .put("now", subject(report.now()))
                .put("mode", word(report.mode()))
                .put("compat", word(report.compat()))
                .put("gate", report.gate() == null ? "never" : report.gate().word())
                .put("shut", MapBuilder.bool(report.isShut()))
                .put("semver", report.semver().word())
                .put("totals", totals.block())
                .put("counts", counts(report.counts()))
                .put("changes", list(report.entries(), ReportTree::entry))
                .put("unknown", list(report.unknown(), ReportTree::unknowns))
                .block();
    }

    private static Mapping counts(Counts counts) {
        MapBuilder tree = new MapBuilder();
        counts.kinds()
                .forEach((kind, count) -> tree.put(
                        word(kind),
                        new MapBuilder()
                                .put("added", MapBuilder.number(count.added()))
                                .put("removed", MapBuilder.number(count.removed()))
                                .block()));
        return tree.block();
    }

    private static Mapping subject(Report.Subject subject) {
        return new MapBuilder()
                .put("name", subject.name())
                .put("graphVersion", subject.graphVersion())
                .put("nodes", MapBuilder.number(subject.nodes()))
                .block();
    }

    private static Mapping entry(Entry entry) {
        MapBuilder tree = new MapBuilder()
                .put("rule", entry.rule().id().id())
                .put("title", entry.rule().title())
                .put("locator", entry.locator())
                .put("label", entry.label())
                .put("node", entry.node())
                .put("kind", entry.kind())
                .put("position", word(entry.position()))
                .put("before", entry.before())
                .put("now", entry.now())
                .put("level", entry.worst().word())
                .put("wire", verdict(entry.verdict().wire()))
                .put("source", verdict(entry.verdict().source()))
                .put("semver", entry.verdict().semver().word())
                .put("why", entry.rule().why())
                .put("migration", entry.rule().migration())
                .put("fingerprint", entry.fingerprint())
                .put("reach", MapBuilder.number(entry.reach()))
                .put("cause", word(entry.cause()))
                .put("announced", entry.announced() ? MapBuilder.bool(true) : null)
                .put("accepted", entry.accepted())
                .put("readBefore", list(entry.readBefore(), ReportTree::reading))
                .put("readNow", list(entry.readNow(), ReportTree::reading))
                .put("java", list(entry.java(), ReportTree::java))
                .put("uses", list(entry.uses(), ReportTree::use));
        if (entry.rename() != null) {
            tree.put(
                    "rename",
                    new MapBuilder()
                            .put("locator", entry.rename().locator())
                            .put("score", MapBuilder.number(entry.rename().score()))
                            .block());
        }
        return tree.block();
    }

    private static Mapping reading(Reading reading) {
        return new MapBuilder()
                .put("capture", reading.capture())
                .put("line", reading.line() == 0 ? null : MapBuilder.number(reading.line()))
                .put("form", reading.form())
                .put("title", reading.title())
                .put("url", reading.url())
                .put("sha256", reading.sha256())
                .put("date", reading.date())
                .block();
    }

    private static Mapping java(JavaChange change) {
        return new MapBuilder()
                .put("before", change.before())
                .put("now", change.now())
                .block();
    }

    private static Mapping use(Use use) {
        return new MapBuilder()
                .put("class", use.className())
                .put("member", use.member())
                .put("source", use.source())
                .put("line", MapBuilder.number(use.line()))
                .put("uses", use.uses())
                .block();
    }

    private static Mapping unknowns(Unknowns group) {
        return new MapBuilder()
                .put("side", word(group.side()))
                .put("reason", word(group.reason()))
                .put("page", group.page())
                .put("items", list(group.items(), ReportTree::item))
                .block();
    }

    private static Mapping item(Unknowns.Item item) {
        return new MapBuilder()
                .put("locator", item.locator())
                .put("label", item.label())
                .put("fact", item.fact())
                .put("before", item.before())
                .put("now", item.now())
                .put("java", list(item.java(), ReportTree::java))
                .block();
    }

    private static <T> Sequence list(List<T> items, Function<T, Mapping> tree) {
        return new Sequence(items.stream().<Yaml>map(tree).toList(), Mark.NONE);
    }

    private static String verdict(Level level) {
        return level.word();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

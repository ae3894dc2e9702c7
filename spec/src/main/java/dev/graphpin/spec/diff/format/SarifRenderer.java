package dev.graphpin.spec.diff.format;

import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.diff.report.Entry;
import dev.graphpin.spec.diff.report.Report;
import dev.graphpin.spec.diff.report.Unknowns;
import dev.graphpin.spec.diff.rule.Level;
import dev.graphpin.spec.diff.rule.Rule;
import dev.graphpin.spec.yaml.MapBuilder;
import dev.graphpin.spec.yaml.Mark;
import dev.graphpin.spec.yaml.Yaml;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import dev.graphpin.spec.yaml.Yaml.Sequence;
import java.util.List;
import java.util.function.Function;

/**
 * SARIF 2.1.0, for code scanning: a result for each change, known again by its fingerprint; an accepted one is suppressed. What is unknown
 * is no result but a notification of the run.
 */
final class SarifRenderer implements Renderer {
    @Override
    public String render(Report report) {
        List<Rule> rules = report.entries().stream()
                .map(Entry::rule)
                .distinct()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
        Mapping driver = new MapBuilder()
                .put("name", "graphpin")
                .put("rules", list(rules, SarifRenderer::rule))
                .block();
        Mapping invocation = new MapBuilder()
                .put("executionSuccessful", MapBuilder.bool(true))
                .put("toolExecutionNotifications", list(report.unknown(), SarifRenderer::notification))
                .block();
        Mapping run = new MapBuilder()
                .put("tool", new MapBuilder().put("driver", driver).block())
                .put("invocations", list(List.of(invocation), tree -> tree))
                .put("columnKind", "utf16CodeUnits")
                .put("results", list(report.entries(), entry -> result(entry, rules.indexOf(entry.rule()), report)))
                .put("properties", properties(report))
                .block();
        return JsonText.of(new MapBuilder()
                .put("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
                .put("version", "2.1.0")
                .put("runs", list(List.of(run), tree -> tree))
                .block());
    }

    private static Mapping rule(Rule rule) {
        return new MapBuilder()
                .put("id", rule.id().id())
                .put("shortDescription", message(rule.title()))
                .put("fullDescription", message(rule.what()))
                .put("help", message(rule.why() + " " + rule.migration()))
                .block();
    }

    private static Mapping result(Entry entry, int ruleIndex, Report report) {
        return new MapBuilder()
                .put("ruleId", entry.rule().id().id())
                .put("ruleIndex", MapBuilder.number(ruleIndex))
                .put("level", level(entry.level(report.compat())))
                .put("message", message(entry.message() + ". " + entry.rule().migration()))
                .put("locations", SarifPlaces.locations(entry))
                .put("relatedLocations", SarifPlaces.related(entry))
                .put(
                        "partialFingerprints",
                        new MapBuilder().put("graphpin/v1", entry.fingerprint()).block())
                .put("suppressions", suppressions(entry))
                .put("properties", properties(entry))
                .block();
    }

    /** An empty list says that nothing is suppressed; a missing one, that nobody knows. */
    private static Sequence suppressions(Entry entry) {
        return list(
                entry.accepted() == null ? List.<String>of() : List.of(entry.accepted()),
                justification -> new MapBuilder()
                        .put("kind", "external")
                        .put("status", "accepted")
                        .put("justification", Untrusted.escape(justification))
                        .block());
    }

    private static Mapping properties(Entry entry) {
        return new MapBuilder()
                .put("wire", entry.verdict().wire().word())
                .put("source", entry.verdict().source().word())
                .put("semver", entry.verdict().semver().word())
                .put("reach", MapBuilder.number(entry.reach()))
                .put("before", entry.before())
                .put("now", entry.now())
                .block();
    }

    private static Mapping properties(Report report) {
        return new MapBuilder()
                .put("before", report.before().graphVersion())
                .put("now", report.now().graphVersion())
                .put("mode", ReportTree.word(report.mode()))
                .put("semver", report.semver().word())
                .block();
    }

    private static Mapping notification(Unknowns group) {
        return new MapBuilder()
                .put("level", "note")
                .put(
                        "message",
                        message(Summary.unknown(group) + ": " + group.items().size() + " facts unknown"))
                .block();
    }

    private static String level(Level level) {
        return switch (level) {
            case ERR -> "error";
            case WARN -> "warning";
            case INFO, DOC, NONE -> "note";
        };
    }

    /** Viewers make links of {@code [text](target)} and fill in {@code {0}}, even in plain text: neither may come from a page. */
    static Mapping message(String text) {
        String safe = Untrusted.escape(text).replace("](", "] (").replaceAll("\\{(\\d+)}", "{{$1}}");
        return new MapBuilder().put("text", safe).block();
    }

    static <T> Sequence list(List<T> items, Function<T, Mapping> tree) {
        return new Sequence(items.stream().<Yaml>map(tree).toList(), Mark.NONE);
    }
}

package dev.graphpin.generator.whole;

import static com.google.common.truth.Truth.assertThat;

import dev.graphpin.generator.sdkspec.SdkImporter;
import dev.graphpin.generator.sdkspec.SdkSpecs;
import dev.graphpin.spec.diff.compare.Side;
import dev.graphpin.spec.diff.report.Counts;
import dev.graphpin.spec.diff.report.Counts.Kind;
import dev.graphpin.spec.diff.report.Report;
import dev.graphpin.spec.diff.report.Reporter;
import dev.graphpin.spec.diff.report.Settings;
import dev.graphpin.spec.diff.rule.RuleId;
import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.EnumValues;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Read;
import dev.graphpin.spec.model.Spec;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The imported specs of v24.0 and v25.0 differ by as much as an independent count of the files says; so does the report of a diff. */
final class VersionCountsTest {
    private final Map<String, Set<String>> facts = new TreeMap<>();
    private final Map<String, Set<String>> factsOfKept = new TreeMap<>();
    private Set<String> kept = Set.of();

    @Test
    void importedSpecsDifferAsTheirFilesDo() throws IOException {
        Spec old = spec("v24.0");
        Spec now = spec("v25.0");
        kept = new TreeSet<>(old.nodes().keySet());
        kept.retainAll(now.nodes().keySet());
        Map<String, Set<String>> before = factsOf(old);
        Map<String, Set<String>> keptBefore = new TreeMap<>(factsOfKept);
        Map<String, Set<String>> after = factsOf(now);
        Properties found = new Properties();
        before.forEach((kind, set) -> count(kind, set, after.getOrDefault(kind, Set.of()), found));
        keptBefore.forEach((kind, set) -> count("kept." + kind, set, factsOfKept.getOrDefault(kind, Set.of()), found));
        assertThat(found).isEqualTo(expected());
    }

    @Test
    void theReportCountsTheSame() throws IOException {
        Side old = new Side("old", spec("v24.0"), null);
        Side now = new Side("new", spec("v25.0"), null);
        kept = new TreeSet<>(old.spec().nodes().keySet());
        kept.retainAll(now.spec().nodes().keySet());
        Settings settings = Settings.on(LocalDate.of(2026, 1, 1));
        Report whole = Reporter.report(old, now, settings);
        Report ofKept = Reporter.report(old, now, settings.withNodes(List.copyOf(kept)));
        Properties found = new Properties();
        for (Kind kind : List.of(Kind.NODES, Kind.FIELDS, Kind.OPERATIONS, Kind.PARAMETERS, Kind.ENUMS, Kind.VALUES)) {
            count(kind.name().toLowerCase(Locale.ROOT), whole.counts().of(kind), found);
        }
        for (Kind kind : List.of(Kind.FIELDS, Kind.OPERATIONS, Kind.PARAMETERS)) {
            count(
                    "kept." + kind.name().toLowerCase(Locale.ROOT),
                    ofKept.counts().of(kind),
                    found);
        }
        assertThat(found).isEqualTo(expected());
        // One entry for each node that came or went, and for each field of a node that both have: no more, no less.
        assertThat(entries(whole, RuleId.NODE_ADDED))
                .isEqualTo(whole.counts().of(Kind.NODES).added());
        assertThat(entries(whole, RuleId.NODE_REMOVED))
                .isEqualTo(whole.counts().of(Kind.NODES).removed());
        assertThat(entries(whole, RuleId.FIELD_ADDED))
                .isEqualTo(ofKept.counts().of(Kind.FIELDS).added());
        assertThat(entries(whole, RuleId.FIELD_REMOVED))
                .isEqualTo(ofKept.counts().of(Kind.FIELDS).removed());
        // An enum comes and goes with the elements that alone use it, so it is no entry of its own.
        assertThat(entries(whole, RuleId.ENUM_ADDED) + entries(whole, RuleId.ENUM_REMOVED))
                .isEqualTo(0);
    }

    private static int entries(Report report, RuleId rule) {
        return (int) report.entries().stream()
                .filter(entry -> entry.rule().id() == rule)
                .count();
    }

    private static void count(String kind, Counts.Count count, Properties found) {
        found.setProperty(kind + ".added", "" + count.added());
        found.setProperty(kind + ".removed", "" + count.removed());
    }

    /** What the independent count found. */
    static Properties expected() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(
                VersionCountsTest.class.getResourceAsStream("v24.0-v25.0.properties"), "the counts")) {
            properties.load(in);
        }
        return properties;
    }

    private static Spec spec(String version) {
        return Objects.requireNonNull(
                SdkImporter.read(SdkSpecs.meta(version), version).spec());
    }

    private static void count(String kind, Set<String> old, Set<String> now, Properties found) {
        Set<String> added = new TreeSet<>(now);
        added.removeAll(old);
        Set<String> removed = new TreeSet<>(old);
        removed.removeAll(now);
        found.setProperty(kind + ".added", "" + added.size());
        found.setProperty(kind + ".removed", "" + removed.size());
    }

    private Map<String, Set<String>> factsOf(Spec spec) {
        facts.clear();
        factsOfKept.clear();
        spec.nodes().values().forEach(this::node);
        return new TreeMap<>(facts);
    }

    private void node(Node node) {
        add("nodes", node, node.name());
        node.fields().values().forEach(field -> {
            add("fields", node, node.name() + " " + field.name());
            values(node, field.values());
        });
        requests(node, "", node.read(), node.operations());
        for (Edge edge : node.edges().values()) {
            requests(node, edge.name(), edge.read(), edge.operations());
        }
    }

    private void requests(Node node, String edge, @Nullable Read read, Iterable<Operation> operations) {
        if (read != null) {
            request(node, node.name() + " GET " + edge, read.parameters());
        }
        operations.forEach(operation ->
                request(node, node.name() + " " + operation.method() + " " + edge, operation.parameters()));
    }

    private void request(Node node, String request, Map<String, Parameter> parameters) {
        add("operations", node, request);
        parameters.values().forEach(parameter -> {
            add("parameters", node, request + " " + parameter.name());
            values(node, parameter.values());
        });
    }

    private void values(Node node, @Nullable EnumValues values) {
        if (values != null && values.name() != null) {
            add("enums", node, values.name());
            values.values().forEach(value -> add("values", node, values.name() + " " + value));
        }
    }

    private void add(String kind, Node node, String fact) {
        facts.computeIfAbsent(kind, key -> new TreeSet<>()).add(fact);
        if (kept.contains(node.name())
                && Set.of("fields", "operations", "parameters").contains(kind)) {
            factsOfKept.computeIfAbsent(kind, key -> new TreeSet<>()).add(fact);
        }
    }
}

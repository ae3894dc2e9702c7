package dev.graphpin.generator.upgrade;

import static com.google.common.truth.Truth.assertThat;

import dev.graphpin.spec.diff.compare.Side;
import dev.graphpin.spec.diff.report.Counts.Count;
import dev.graphpin.spec.diff.report.Counts.Kind;
import dev.graphpin.spec.diff.report.Entry;
import dev.graphpin.spec.diff.report.Report;
import dev.graphpin.spec.diff.report.Settings;
import dev.graphpin.spec.diff.rule.RuleId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Specs in which everything leads to everything: the diff ends, and a definition is told of once, however many places reach it. */
final class CirclesTest {
    private static final int NODES = 300;

    @Test
    void aSharedDefinitionIsOneEntryWithTheNumberOfItsPlaces() {
        Report report = Upgrade.report(side(false), side(true), Settings.on(LocalDate.of(2026, 1, 1)));
        List<Entry> values = report.entries().stream()
                .filter(entry -> entry.rule().id() == RuleId.ENUM_VALUE_ADDED)
                .toList();
        assertThat(values).hasSize(1);
        assertThat(values.get(0).locator()).isEqualTo("enum:shared");
        assertThat(values.get(0).reach()).isEqualTo(NODES);
        List<Entry> fields = report.entries().stream()
                .filter(entry -> entry.rule().id() == RuleId.FIELD_REMOVED)
                .toList();
        assertThat(fields).hasSize(NODES / 10);
        // The field of a neighbour, an edge and a field of its own, two edges of each node to the first.
        assertThat(fields.get(0).locator()).isEqualTo("node:Node0/field:field_0");
        assertThat(fields.get(0).reach()).isEqualTo(NODES + 3);
        assertThat(fields.get(1).reach()).isEqualTo(4 - 1);
        assertThat(report.entries()).hasSize(1 + NODES / 10);
        assertThat(report.counts().of(Kind.VALUES)).isEqualTo(new Count(1, 0));
    }

    private static Side side(boolean later) {
        return new Side(later ? "new" : "old", Circles.spec(NODES, later), null);
    }
}

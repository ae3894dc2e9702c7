package dev.graphpin.generator.upgrade;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.graphpin.spec.diff.compare.Side;
import dev.graphpin.spec.diff.report.Entry;
import dev.graphpin.spec.diff.report.JavaChange;
import dev.graphpin.spec.diff.report.Report;
import dev.graphpin.spec.diff.report.Settings;
import dev.graphpin.spec.diff.rule.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who loses the last of its parts is another thing in Java; that is told where the part is told, and nowhere else. */
final class HoldersTest {
    @TempDir
    private Path dir;

    @Test
    void aNodeWithoutFieldsHasNoBuilder() throws IOException {
        Report report = report("fields: {name: {type: string}}", "edges: {things: {target: Thing}}");

        Entry gone = only(report, "field-removed");
        assertThat(gone.verdict().source()).isEqualTo(Level.ERR);
        assertThat(gone.java().stream().map(JavaChange::before).toList()).contains("Thing.Builder Thing.builder()");
    }

    @Test
    void ofSeveralPartsThatWentOneTellsOfTheirHolder() throws IOException {
        Report report = report("fields: {a: {type: string}, b: {type: string}}", "edges: {things: {target: Thing}}");

        List<String> told = report.entries().stream()
                .flatMap(entry -> entry.java().stream())
                .map(member -> String.valueOf(member.before()))
                .filter(member -> member.equals("Thing.Builder Thing.builder()"))
                .toList();
        assertThat(told).hasSize(1);
        assertThat(rules(report)).containsExactly("edge-added", "field-removed", "field-removed");
    }

    @Test
    void aStructWithoutPartsIsJson() throws IOException {
        String before = "fields: {id: {type: string}, box: {type: object, fields: {width: {type: int}}}}";
        Report report = report(before, "fields: {id: {type: string}, box: {type: object}}");

        assertThat(only(report, "field-removed").locator()).isEqualTo("node:Thing/field:box/field:width");
        assertThat(rules(report)).containsExactly("field-removed");
    }

    @Test
    void aFirstPartIsWhyItsHolderIsNoJsonAnyMore() throws IOException {
        String now = "fields: {id: {type: string}, box: {type: object, fields: {width: {type: int}}}}";
        Report report = report("fields: {id: {type: string}, box: {type: object}}", now);

        assertThat(only(report, "field-added").verdict().source()).isEqualTo(Level.ERR);
        assertThat(rules(report)).containsExactly("field-added");
    }

    private static Entry only(Report report, String rule) {
        List<Entry> entries = report.entries().stream()
                .filter(entry -> entry.rule().id().id().equals(rule))
                .toList();
        assertWithMessage(rules(report).toString()).that(entries).hasSize(1);
        return entries.get(0);
    }

    private static List<String> rules(Report report) {
        return report.entries().stream().map(entry -> entry.rule().id().id()).toList();
    }

    private Report report(String before, String now) throws IOException {
        return Upgrade.report(side("old", before), side("new", now), Settings.on(LocalDate.of(2026, 1, 1)));
    }

    private Side side(String name, String body) throws IOException {
        Path nodes = Files.createDirectories(dir.resolve(name).resolve("nodes"));
        Files.writeString(nodes.resolve("Thing.yaml"), "node: Thing\ngraphVersion: v19.0\n" + body + "\n");
        return Objects.requireNonNull(
                SideChoice.read(dir.resolve(name).toString()).side());
    }
}

package dev.graphpin.spec.diff.history;

import static com.google.common.truth.Truth.assertThat;

import dev.graphpin.spec.ShippedSpecs;
import dev.graphpin.spec.diff.compare.Side;
import dev.graphpin.spec.diff.report.Report;
import dev.graphpin.spec.diff.report.Reporter;
import dev.graphpin.spec.diff.report.Settings;
import dev.graphpin.spec.testing.Specs;
import dev.graphpin.spec.yaml.SpecReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HistoryTest {
    private static final Settings SETTINGS = Settings.on(LocalDate.of(2026, 1, 1));

    @TempDir
    private Path dir;

    @Test
    void tellsWhenFieldsCameAndWent() {
        List<Side> sides = List.of(
                spec("v1.0", "id: {type: string}\n  a: {type: string}"),
                spec("v2.0", "id: {type: string}\n  b: {type: string}"),
                spec("v3.0", "id: {type: string}\n  a: {type: string}\n  b: {type: string, flags: [deprecated]}"));
        assertThat(HistoryMarkdown.render(History.of(sides, SETTINGS))).endsWith("""
                        ## User

                        | Element | v2.0 | v3.0 |
                        |---|---|---|
                        | `User.a` | went | came |
                        | `User.b` | came | deprecated |
                        """);
    }

    @Test
    void looksPastAVersionThatCouldNotTell() {
        List<Side> sides = List.of(shipped("v2.12"), shipped("v18.0"), shipped("v19.0"));
        History history = History.of(sides, SETTINGS);
        List<History.Line> events = history.elements().values().stream()
                .filter(line -> Objects.equals(line.node(), "Business"))
                .toList();
        assertThat(events).isNotEmpty(); // No capture of v18.0 has the page.
        assertThat(events.stream().flatMap(line -> line.events().stream()).allMatch(History.Event::isVague))
                .isTrue();
        assertThat(HistoryMarkdown.render(history)).contains(" after v2.12 |");
    }

    @Test
    void aChangelogKeepsWhatPeopleWroteAndReplacesItsOwn() {
        Report first = report("v1.0", "v2.0");
        Report second = report("v2.0", "v3.0");
        String once = Changelog.with(Changelog.with("", first), second);
        assertThat(headings(once))
                .containsExactly("## v3.0, from v2.0", "## v2.0, from v1.0")
                .inOrder();
        assertThat(Changelog.with(Changelog.with(once, first), second)).isEqualTo(once);
        String edited = once.replace("## v2.0", "## Words of ours\n\nKept.\n\n## v2.0") + "\nLast words.\n";
        String again = Changelog.with(edited, second);
        assertThat(again).isEqualTo(edited);
        assertThat(headings(again)).hasSize(3);
    }

    private Report report(String before, String now) {
        return Reporter.report(
                spec(before, "id: {type: string}"), spec(now, "id: {type: string}\n  n: {type: int}"), SETTINGS);
    }

    private static List<String> headings(String text) {
        return text.lines().filter(line -> line.startsWith("## ")).toList();
    }

    private Side spec(String version, String fields) {
        Path folder = dir.resolve(version);
        Specs.write(
                folder, "nodes/User.yaml", "node: User\ngraphVersion: " + version + "\nfields:\n  " + fields + "\n");
        return new Side(version, Specs.read(folder), null);
    }

    private static Side shipped(String version) {
        SpecReader.Result read = ShippedSpecs.read(version);
        return new Side(version, Objects.requireNonNull(read.spec()), read.lock());
    }
}

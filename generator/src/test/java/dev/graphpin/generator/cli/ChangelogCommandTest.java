package dev.graphpin.generator.cli;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangelogCommandTest {
    @TempDir
    private Path dir;

    @Test
    void keepsOneSectionForEachStep() throws IOException {
        Path file = dir.resolve("docs/CHANGELOG.md");
        Ran first = Ran.graphpin("changelog", "v2.12", "v18.0", "--out", file);
        assertThat(first.exit()).isEqualTo(Exit.CLEAN);
        Ran.graphpin("changelog", "v18.0", "v19.0", "--out", file);
        String text = Files.readString(file);
        assertThat(headings(text))
                .containsExactly("## v19.0, from v18.0", "## v18.0, from v2.12")
                .inOrder();
        Ran.graphpin("changelog", "v2.12", "v18.0", "v19.0", "--out", file);
        assertThat(Files.readString(file)).isEqualTo(text);
    }

    @Test
    void tellsWhenElementsCameAndWent() {
        Ran ran = Ran.graphpin("changelog", "--range", "v2.12..v19.0", "--node", "User");
        assertThat(ran.exit()).isEqualTo(Exit.CLEAN);
        assertThat(ran.out()).contains("| Element | v18.0 | v19.0 |");
        assertThat(ran.out()).containsMatch("\\| `User[^`]*` \\|.*(came|went)");
    }

    @Test
    void anySpecsHaveAHistory() throws IOException {
        for (String version : List.of("v1.0", "v2.0", "v3.0")) {
            Path nodes = Files.createDirectories(dir.resolve(version).resolve("nodes"));
            String field = version.equals("v2.0") ? "  passing: {type: string}\n" : "";
            Files.writeString(
                    nodes.resolve("Thing.yaml"),
                    "node: Thing\ngraphVersion: " + version + "\nfields:\n  id: {type: string}\n" + field);
        }
        Ran ran = Ran.graphpin("changelog", "--history", dir.resolve("v1.0"), dir.resolve("v2.0"), dir.resolve("v3.0"));
        assertThat(ran.exit()).isEqualTo(Exit.CLEAN);
        assertThat(ran.out()).contains("| `Thing.passing` | came | went |");
        assertThat(dir.resolve("CHANGELOG.md").toFile().exists()).isFalse();
    }

    @Test
    void whatIsNoRangeIsWrongUsage() {
        for (String range : List.of("v1..v2", "v19.0", "v19.0..v2.12", "v19.0..v19.0", "..", "v2.12..v18.0..v19.0")) {
            Ran ran = Ran.graphpin("changelog", "--range", range);
            assertThat(ran.exit()).isEqualTo(Exit.USAGE);
            assertThat(ran.err()).contains("v2.12..v19.0");
        }
        assertThat(Ran.graphpin("changelog", "v19.0").exit()).isEqualTo(Exit.USAGE);
        Ran without = Ran.graphpin("changelog", "--range", "v2.12..v21.0");
        assertThat(without.exit()).isEqualTo(Exit.USAGE);
        assertThat(without.err()).contains("There is no spec of v21.0");
        Ran outside = Ran.graphpin("changelog", "v2.12", "--range", "v18.0..v19.0");
        assertThat(outside.exit()).isEqualTo(Exit.USAGE);
        assertThat(outside.err()).contains("'v2.12' is of v2.12, which is not in v18.0..v19.0");
    }

    @Test
    void aRangeTakesSpecsOfOnesOwnBesideThoseThatAreShipped() throws IOException {
        Path mine = dir.resolve("mine");
        for (String version : List.of("v18.0", "v20.0", "v100.0")) {
            Path nodes = Files.createDirectories(mine.resolve(version).resolve("nodes"));
            String field = version.equals("v20.0") ? "  passing: {type: string}\n" : "";
            Files.writeString(
                    nodes.resolve("User.yaml"),
                    "node: User\ngraphVersion: " + version + "\nfields:\n  id: {type: string}\n" + field);
        }
        Ran ran = Ran.graphpin(
                "changelog",
                "--range",
                "v18.0..v100.0",
                mine.resolve("v100.0"),
                mine.resolve("v20.0"),
                mine.resolve("v18.0"));
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isEqualTo(Exit.CLEAN);
        String names = String.join(
                " | ",
                "v19.0",
                mine.resolve("v20.0").toString(),
                mine.resolve("v100.0").toString());
        assertThat(ran.out()).contains("| Element | " + names + " |");
        assertThat(ran.out()).contains("| `User.passing` |  | came | went |");
    }

    private static List<String> headings(String text) {
        return text.lines().filter(line -> line.startsWith("## ")).toList();
    }
}

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
    void whatIsNoRangeIsWrongUsage() {
        for (String range : List.of("v1..v2", "v19.0", "v19.0..v2.12", "v19.0..v19.0", "..", "v2.12..v18.0..v19.0")) {
            Ran ran = Ran.graphpin("changelog", "--range", range);
            assertThat(ran.exit()).isEqualTo(Exit.USAGE);
            assertThat(ran.err()).contains("v2.12..v19.0");
        }
        assertThat(Ran.graphpin("changelog", "v19.0").exit()).isEqualTo(Exit.USAGE);
        assertThat(Ran.graphpin("changelog", "v18.0", "v19.0", "--range", "v18.0..v19.0")
                        .exit())
                .isEqualTo(Exit.USAGE);
    }

    private static List<String> headings(String text) {
        return text.lines().filter(line -> line.startsWith("## ")).toList();
    }
}

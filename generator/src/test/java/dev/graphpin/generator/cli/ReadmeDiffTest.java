package dev.graphpin.generator.cli;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says about moving to another version is what the commands do. */
class ReadmeDiffTest {
    private static final String BLOCK = "<!-- diff v2.12 v19.0, an excerpt -->\n```text\n";

    @TempDir
    private Path dir;

    @Test
    void theExcerptIsReal() throws IOException {
        Ran ran = Ran.graphpin("diff", "v2.12", "v19.0", "--node", "User");
        assertThat(ran.exit()).isEqualTo(Exit.FINDINGS);
        String rest = ran.out();
        for (String line : excerpt()) {
            int at = ("\n" + rest).indexOf("\n" + line + "\n");
            assertWithMessage("a line of the README that the command does not print, or not there: " + line)
                    .that(at)
                    .isAtLeast(0);
            rest = rest.substring(at + line.length());
        }
    }

    @Test
    void theReportIsBuiltByTheDocumentedCommand() throws IOException {
        assertThat(Files.readString(Path.of("../README.md")))
                .contains("./graphpin diff v2.12 v19.0 --node User --format html --out report.html");
        Path report = dir.resolve("report.html");
        Ran.graphpin("diff", "v2.12", "v19.0", "--node", "User", "--format", "html", "--out", report);
        assertThat(Files.readString(report)).contains("<title>Graph API v2.12 → v19.0</title>");
    }

    private static List<String> excerpt() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        int start = readme.indexOf(BLOCK) + BLOCK.length();
        assertThat(start).isGreaterThan(BLOCK.length());
        return readme.substring(start, readme.indexOf("\n```", start))
                .lines()
                .filter(line -> !line.isBlank() && !line.equals("…"))
                .toList();
    }
}

package dev.graphpin.generator.cli;

import static com.google.common.truth.Truth.assertThat;
import static dev.graphpin.generator.scrape.capture.DocumentationServer.html;

import dev.graphpin.generator.scrape.capture.DocumentationServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CaptureCommandTest {
    @TempDir
    Path out;

    @AutoClose
    private final DocumentationServer server = new DocumentationServer();

    private Ran capture(Object... more) {
        Object[] args = new Object[more.length + 9];
        Object[] first = {
            "capture", "--graph-version", "v19.0", "--out", out, "--base-url", server.url(), "--interval", "0s"
        };
        System.arraycopy(first, 0, args, 0, 9);
        System.arraycopy(more, 0, args, 9, more.length);
        return Ran.graphpin(args);
    }

    @Test
    void capturesTheNamedPages() {
        server.page("/user", html("u")).page("/custom-audience", html("c"));
        Ran ran = capture("--node", "user,CustomAudience");
        assertThat(ran.exit()).isEqualTo(0);
        assertThat(ran.out()).isEqualTo(out + ": 2 fetched\n");
        assertThat(ran.err().lines().toList())
                .containsExactly("1/2 user fetched", "2/2 custom-audience fetched")
                .inOrder();
        assertThat(Files.exists(out.resolve("custom-audience/index.html"))).isTrue();
    }

    @Test
    void capturesTheWholeReference() {
        server.page("", html("<a href='v19.0/user'>u</a>")).page("/user", html("<a href='user/gone'>g</a>"));
        Ran ran = capture("--all");
        assertThat(ran.exit()).isEqualTo(0);
        assertThat(ran.out()).isEqualTo(out + ": 2 fetched, 1 missing\n");
        assertThat(ran.err()).contains("capture-missing");
    }

    @Test
    void aNamedPageThatIsMissingIsAnError() {
        Ran ran = capture("--node", "nobody");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("v19.0/nobody?locale=en_US: error: the host answers 404 (capture-missing)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--all --node user",
                "--node ../x",
                "--node ''",
                "--all --interval soon",
                "--all --graph-version 19"
            })
    void wrongUsageIsToldBeforeAnythingIsAsked(String more) {
        Ran ran = capture((Object[])
                (more.isEmpty() ? new String[0] : more.replace("''", "").split(" ", -1)));
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("cli-usage");
        assertThat(server.targets()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenIsUnreadable() throws IOException {
        server.page("/user", html("u"));
        Files.writeString(out.resolve("user"), "a file where the folder should be");
        assertThat(capture("--node", "user").exit()).isEqualTo(3);
    }
}

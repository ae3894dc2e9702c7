package dev.graphpin.generator.cli;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is told of a run while it lasts, and to whom. */
class ProgressTest {
    private static String told(int files, int least) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        try (Progress progress =
                Progress.of(new Console(new PrintWriter(out), new PrintWriter(err)), "scrape", least)) {
            progress.planned(files);
            for (int i = 0; i < files; i++) {
                progress.emitted("page" + i);
            }
        }
        assertThat(out.toString()).isEmpty();
        return err.toString();
    }

    @Test
    void aLongRunIsToldOfByQuartersWhereThereIsNoTerminal() {
        assertThat(told(10, 10).lines().toList())
                .containsExactly(
                        "scrape: 3 of 10 files",
                        "scrape: 5 of 10 files",
                        "scrape: 8 of 10 files",
                        "scrape: 10 of 10 files")
                .inOrder();
    }

    @Test
    void aShortRunIsNot() {
        assertThat(told(9, 10)).isEmpty();
        assertThat(told(0, 10)).isEmpty();
    }

    @Test
    void coloursAreForTerminalsWhoseOwnersWantThem() {
        assertThat(Terminal.of(true, Map.of("TERM", "xterm"))).isEqualTo(Terminal.COLORED);
        assertThat(Terminal.of(true, Map.of("TERM", "xterm", "NO_COLOR", "1"))).isEqualTo(Terminal.PLAIN);
        assertThat(Terminal.of(true, Map.of("NO_COLOR", ""))).isEqualTo(Terminal.COLORED);
        assertThat(Terminal.of(true, Map.of("TERM", "dumb"))).isEqualTo(Terminal.PLAIN);
        assertThat(Terminal.of(false, Map.of("TERM", "xterm"))).isEqualTo(Terminal.NONE);
        for (String device : List.of("/dev/pts/0", "/dev/tty", "/dev/ttyS0", "/dev/console")) {
            assertWithMessage(device).that(Terminal.isTerminal(Path.of(device))).isTrue();
        }
        for (String file : List.of("/dev/null", "log.txt", "pipe:[1234]", "/var/tty")) {
            assertWithMessage(file).that(Terminal.isTerminal(Path.of(file))).isFalse();
        }
    }
}

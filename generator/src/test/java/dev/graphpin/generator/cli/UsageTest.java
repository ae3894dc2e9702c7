package dev.graphpin.generator.cli;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the command line is called, rightly and wrongly. */
final class UsageTest {
    @Test
    void helpNamesEveryCommandAndTheExitCodes() {
        Ran ran = Ran.graphpin("--help");

        assertThat(ran.exit()).isEqualTo(0);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("validate");
        assertThat(ran.out()).contains("Exit codes: 0 clean, 1 findings");
    }

    @Test
    void anAnswerThatCannotBeWrittenIsNoSuccess() {
        StringWriter err = new StringWriter();
        PrintWriter full = new PrintWriter(new OutputStreamWriter(new FullDisk(), UTF_8));

        int exit = Main.run(new Console(full, new PrintWriter(err)), "--help");

        assertThat(exit).isEqualTo(Exit.UNREADABLE);
        assertThat(err.toString().lines().toList())
                .containsExactly("error: standard output was closed or is full; the answer is not whole (cli-output)");
    }

    @Test
    void whatGraphpinItselfFailsWithIsAnInternalErrorAndTellsNothingOfWhatWasRead() {
        for (Throwable failure :
                List.of(new IllegalStateException("token=EAAB"), new StackOverflowError("token=EAAB"))) {
            StringWriter err = new StringWriter();
            PrintWriter failing = new PrintWriter(new Failing(failure));

            int exit = Main.run(new Console(failing, new PrintWriter(err)), "describe", "versions");

            assertThat(exit).isEqualTo(Exit.INTERNAL);
            assertThat(err.toString()).startsWith("error[cli-internal] graphpin failed. This is a bug; please report");
            assertThat(err.toString()).contains("  " + failure.getClass().getName() + "\n    at ");
            assertThat(err.toString()).doesNotContain("EAAB");
        }
    }

    /** Fails once, as code with a bug does. */
    private static final class Failing extends StringWriter {
        private final Deque<Throwable> failures = new ArrayDeque<>();

        Failing(Throwable failure) {
            failures.add(failure);
        }

        @Override
        public void write(String text, int from, int length) {
            Throwable failure = failures.poll();
            if (failure instanceof Error error) {
                throw error;
            } else if (failure instanceof RuntimeException exception) {
                throw exception;
            }
            super.write(text, from, length);
        }
    }

    private static final class FullDisk extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "capture"})
    void everyCommandShowsExamples(String command) {
        Ran ran = Ran.graphpin(command, "--help");

        assertThat(ran.exit()).isEqualTo(0);
        assertThat(ran.out()).contains("Examples:\n  graphpin " + command + " ");
    }

    @Test
    void versionIsTheBuildsOwn() {
        assertThat(Ran.graphpin("--version").out()).matches("graphpin \\d+\\.\\d+\\.\\d+(-SNAPSHOT)? \\(Java .+\\)\n");
    }

    @Test
    void wrongUsageIsToldOnStandardErrorWithASuggestion() {
        Ran ran = Ran.graphpin("validat", "spec");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("cli-usage");
        assertThat(ran.err()).contains("graphpin validate");
    }

    @Test
    void noCommandIsWrongUsage() {
        assertThat(Ran.graphpin().exit()).isEqualTo(2);
    }

    @Test
    void missingDirectoryIsUnreadable() {
        Ran ran = Ran.graphpin("validate", "no/such/directory");

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("no/such/directory: error: no such file or directory (cli-unreadable)");
    }

    @Test
    void fileInsteadOfDirectoryIsUnreadable() {
        Ran ran = Ran.graphpin("validate", "pom.xml");

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).contains("a directory is expected");
    }
}

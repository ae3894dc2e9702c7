package dev.graphpin.spec.check;

import static com.google.common.truth.Truth.assertThat;

import dev.graphpin.spec.check.Diagnostic.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class DiagnosticPrinterTest {
    @Test
    void pointsAtThePlace() {
        assertThat(print("  id: {type: string, flag: [core]}", 22, "did you mean 'flags'?")
                        .lines())
                .containsExactly(
                        "User.yaml:1:22: error: unknown key (spec-unknown-key)",
                        "      id: {type: string, flag: [core]}",
                        "                         ^",
                        "    hint: did you mean 'flags'?")
                .inOrder();
    }

    @Test
    void tabsControlAndWideCharactersKeepTheCaretInPlace() {
        String printed = print("\tab\u001b[31m\u65e5e\u0301x", 12, null);
        assertThat(printed).doesNotContain("\u001b");
        assertThat(printed).doesNotContain("\t");
        List<String> lines = printed.lines().toList();
        assertThat(lines.get(1)).isEqualTo("     ab\u00b7[31m\u65e5e\u0301x");
        // Columns of a terminal: a blank, two letters, a dot, four characters, one wide one, an e with its accent.
        assertThat(lines.get(2)).isEqualTo("    " + " ".repeat(11) + "^");
    }

    @Test
    void longLinesAreCutAroundThePlace() {
        String printed = print("x".repeat(500) + "HERE" + "y".repeat(500), 501, null);
        List<String> lines = printed.lines().toList();
        assertThat(lines.get(1).length()).isLessThan(130);
        assertThat(lines.get(1).charAt(lines.get(2).indexOf('^'))).isEqualTo('H');
    }

    @Test
    void hostileTextIsEscaped() {
        Diagnostic diagnostic = new Diagnostic(
                "spec-x", Severity.WARNING, "a\u001b]0;b", 9, 1, "bad \u001b[2J\n\u202e\ud800", "do\rthis");
        assertThat(new DiagnosticPrinter(file -> List.of(), false).print(List.of(diagnostic)))
                .isEqualTo(
                        "a\\u001b]0;b:9:1: warning: bad \\u001b[2J\\u000a\\u202e\\ud800 (spec-x)\n    hint: do\\u000dthis\n");
    }

    @Test
    void tokensAreCoveredAndTheCaretStays() {
        String token = "EA" + "AB" + "x1Y2".repeat(10);
        String line = "GET /me?access_token=" + token + "&x=1 \"client_secret\": \"0123456789abcdef\" HERE";
        String printed = print(line, line.indexOf("HERE") + 1, null);
        List<String> lines = printed.lines().toList();

        assertThat(printed).doesNotContain("x1Y2");
        assertThat(printed).doesNotContain("89abc");
        assertThat(lines.get(1).charAt(lines.get(2).indexOf('^'))).isEqualTo('H');
        assertThat(print("?access_token={access-token}&a=b", 1, null)).contains("?access_token={access-token}&a=b");
        assertThat(print("a token by itself: " + token, 1, null)).doesNotContain("x1Y2");
    }

    @Test
    void findingsWithoutAPlace() {
        Diagnostic diagnostic = new Diagnostic("spec-x", Severity.INFO, null, 0, 0, "all", null);
        assertThat(new DiagnosticPrinter(file -> List.of(), false).print(List.of(diagnostic)))
                .isEqualTo("info: all (spec-x)\n");
        assertThat(new DiagnosticPrinter(file -> List.of(), true).print(List.of(diagnostic)))
                .isEqualTo("\u001b[1;36minfo\u001b[0m: all (spec-x)\n");
    }

    private static String print(String line, int column, @Nullable String hint) {
        Diagnostic diagnostic =
                new Diagnostic("spec-unknown-key", Severity.ERROR, "User.yaml", 1, column, "unknown key", hint);
        return new DiagnosticPrinter(file -> List.of(line), false).print(List.of(diagnostic));
    }
}

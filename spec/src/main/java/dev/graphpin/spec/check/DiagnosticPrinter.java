package dev.graphpin.spec.check;

import dev.graphpin.spec.check.Diagnostic.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes findings for people: where, how bad, what, the source line with a caret under the place, and what to do.
 *
 * <pre>
 * nodes/User.yaml:7:13: error: unknown key 'flag' (spec-unknown-key)
 *     id: {type: string, flag: [core]}
 *                        ^
 *     hint: did you mean 'flags'?
 * </pre>
 *
 * Nothing a terminal obeys comes through from the findings or the source, and no access token. Not safe for use by several threads.
 */
public final class DiagnosticPrinter {
    private static final int WIDEST = 120;

    private final Sources sources;
    private final boolean color;
    private final Map<String, List<String>> read = new HashMap<>();

    /** Gives the lines of a file as a diagnostic names it; empty when it cannot be read. */
    @FunctionalInterface
    public interface Sources {
        List<String> lines(String file);
    }

    public DiagnosticPrinter(Sources sources, boolean color) {
        this.sources = sources;
        this.color = color;
    }

    /** Prints with source lines read from the file system, from where the command runs. */
    public static DiagnosticPrinter ofFiles(boolean color) {
        return new DiagnosticPrinter(SourceFiles::lines, color);
    }

    /** All findings, one after the other, each with its line breaks. */
    public String print(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        diagnostics.forEach(diagnostic -> print(diagnostic, out));
        return out.toString();
    }

    private void print(Diagnostic diagnostic, StringBuilder out) {
        out.append(place(diagnostic)).append(label(diagnostic.severity())).append(": ");
        out.append(Untrusted.escape(Secrets.cover(diagnostic.message())));
        out.append(" (").append(diagnostic.id()).append(")\n");
        String line = sourceLine(diagnostic);
        if (line != null) {
            excerpt(Secrets.cover(line), diagnostic.column(), out);
        }
        if (diagnostic.hint() != null) {
            out.append("    hint: ").append(Untrusted.escape(diagnostic.hint())).append('\n');
        }
    }

    private static String place(Diagnostic diagnostic) {
        if (diagnostic.file() == null) {
            return "";
        }
        String file = Untrusted.escape(diagnostic.file());
        if (diagnostic.line() <= 0) {
            return file + ": ";
        }
        String column = diagnostic.column() <= 0 ? "" : ":" + diagnostic.column();
        return file + ":" + diagnostic.line() + column + ": ";
    }

    private String label(Severity severity) {
        String word = severity.name().toLowerCase(java.util.Locale.ROOT);
        if (!color) {
            return word;
        }
        String code =
                switch (severity) {
                    case ERROR -> "31";
                    case WARNING -> "33";
                    case INFO -> "36";
                };
        return "\u001b[1;" + code + "m" + word + "\u001b[0m";
    }

    private @Nullable String sourceLine(Diagnostic diagnostic) {
        if (diagnostic.file() == null || diagnostic.line() <= 0) {
            return null;
        }
        List<String> lines = read.computeIfAbsent(diagnostic.file(), sources::lines);
        return diagnostic.line() <= lines.size() ? lines.get(diagnostic.line() - 1) : null;
    }

    /** Shows at most {@link #WIDEST} characters around the column; what has no width of its own is drawn as one blank or dot. */
    private static void excerpt(String line, int column, StringBuilder out) {
        int caret = Math.min(Math.max(column - 1, 0), line.length());
        int start = Math.max(0, Math.min(caret - WIDEST / 2, line.length() - WIDEST));
        int end = Math.min(line.length(), start + WIDEST);
        String shown = visible(line.substring(start, end));
        if (shown.isBlank()) {
            return;
        }
        out.append("    ").append(start > 0 ? "…" : "").append(shown).append(end < line.length() ? "…" : "");
        out.append('\n');
        if (column > 0) {
            int width = width(line.substring(start, caret)) + (start > 0 ? 1 : 0);
            out.append("    ").append(" ".repeat(width)).append("^\n");
        }
    }

    private static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(c == '\t' ? ' ' : Untrusted.isPlain(c) ? c : '·'));
        return out.toString();
    }

    /** Terminal columns: combining marks take none, East Asian wide characters and emoji two. */
    private static int width(String text) {
        return text.codePoints().map(DiagnosticPrinter::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean wide = (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1FAFF);
        return wide ? 2 : 1;
    }
}

package dev.graphpin.generator.scrape.lines;

import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is to be said about one page while it is read. Not for several threads. */
final class Findings {
    /** Longer excerpts of a page make a message unreadable. */
    private static final int MAX_QUOTE = 60;

    private final String file;
    private final int lines;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int unparsed;
    private boolean cut;
    private @Nullable Diagnostic refusal;

    Findings(String file, String text) {
        this.file = file;
        this.lines = (int) Math.max(1, text.lines().count());
    }

    /** The rendering lost something that the page has. */
    void lost(String id, int line, String message) {
        add(
                id,
                Severity.INFO,
                line,
                message,
                "Capture the page as HTML, or read a rendering that kept it beside this one.");
    }

    /** Something was read that can hardly be right. */
    void odd(String id, int line, String message, String hint) {
        add(id, Severity.WARNING, line, message, hint);
    }

    /** Something a user may want to know, and that needs no other capture. */
    void note(String id, int line, String message, String hint) {
        add(id, Severity.INFO, line, message, hint);
    }

    /** Something stands there that no rule reads. It counts as unparsed. */
    void unparsed(String id, int line, String message) {
        unparsed++;
        add(id, Severity.WARNING, line, message, "Check the capture; if it is whole, the reader has to learn this.");
    }

    /** The capture is not the whole page; what stands in it is told all the same. Said once. */
    void cut(String message) {
        if (cut) {
            return;
        }
        cut = true;
        add("page-cut", Severity.ERROR, lines, message, "Capture the page again.");
    }

    /** The capture is no page to read. What was found in it before tells nothing then. */
    void refused(String id, String message, String hint) {
        refusal = new Diagnostic(id, Severity.ERROR, file, 1, 0, message, hint);
    }

    private void add(String id, Severity severity, int line, String message, String hint) {
        diagnostics.add(new Diagnostic(id, severity, file, line, 0, message, hint));
    }

    int unparsedCount() {
        return unparsed;
    }

    List<Diagnostic> sorted() {
        return diagnostics.stream().sorted().distinct().toList();
    }

    /** The one thing to tell of a capture that was refused. */
    List<Diagnostic> onlyRefusal() {
        return refusal == null ? List.of() : List.of(refusal);
    }

    /** Text of the page for a message: in quotes, without control characters, cut. */
    static String quote(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints()
                .filter(c -> !Character.isISOControl(c))
                .limit(MAX_QUOTE)
                .forEach(out::appendCodePoint);
        return out.append(text.length() > MAX_QUOTE ? "…\"" : "\"").toString();
    }
}

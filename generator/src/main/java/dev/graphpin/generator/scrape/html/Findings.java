package dev.graphpin.generator.scrape.html;

import dev.graphpin.generator.scrape.Texts;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one reading has to tell its user, and the count of what it did not understand. Not for several threads. */
final class Findings {
    private static final int QUOTED = 60;

    private final String file;
    private final SourceLines lines;
    private final List<Diagnostic> found = new ArrayList<>();
    private int unparsed;

    Findings(String file, String source) {
        this.file = file;
        this.lines = new SourceLines(source);
    }

    SourceLines lines() {
        return lines;
    }

    /** Something the reader saw and did not understand: it counts, and nothing is guessed. */
    void unparsed(String id, int line, String message, String hint) {
        unparsed++;
        add(id, Severity.WARNING, line, message, hint);
    }

    void add(String id, Severity severity, int line, String message, @Nullable String hint) {
        found.add(new Diagnostic(id, severity, file, line, 0, message, hint));
    }

    int unparsed() {
        return unparsed;
    }

    List<Diagnostic> sorted() {
        return found.stream().sorted().toList();
    }

    /** The page's words in quotes, in one line, cut where they get long. */
    static String quote(String words) {
        String plain = Texts.collapse(words).replace('"', '\'');
        return '"' + (plain.length() > QUOTED ? plain.substring(0, QUOTED) + "…" : plain) + '"';
    }
}

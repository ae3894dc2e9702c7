package dev.graphpin.generator.scrape.assemble;

import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostic.Severity;
import dev.graphpin.spec.model.TypeNotation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects what an assembly has to say. For one thread, one run. */
final class Findings {
    private static final String OPAQUE = "spec-type-opaque";
    private static final int LONGEST_QUOTE = 60;

    private final List<Diagnostic> all = new ArrayList<>();
    private final SortedMap<String, Integer> opaque = new TreeMap<>();

    void error(String id, @Nullable String file, String message, String hint) {
        all.add(new Diagnostic(id, Severity.ERROR, file, 0, 0, message, hint));
    }

    void warn(String id, Told<?> where, String message, @Nullable String hint) {
        add(id, Severity.WARNING, where, message, hint);
    }

    void info(String id, Told<?> where, String message, @Nullable String hint) {
        add(id, Severity.INFO, where, message, hint);
    }

    void add(Diagnostic diagnostic) {
        all.add(diagnostic);
    }

    /** Two tellings of one fact that cannot both be right; {@code taken} is. */
    void differ(String fact, String locator, Told<?> taken, Object takenValue, Told<?> other, Object otherValue) {
        warn(
                "spec-" + fact + "-differs",
                taken,
                "%s: %s here: %s, at %s:%d: %s; the first is taken"
                        .formatted(
                                locator,
                                fact,
                                quote(takenValue),
                                other.source().page().file(),
                                other.line(),
                                quote(otherValue)),
                "If the second is right, say so in an overlay.");
    }

    /** What type words mean; a finding for each of them that the grammar does not know. */
    TypeNotation type(String words, String locator, Told<?> where) {
        TypeNotation type = TypeNotation.of(words);
        if (!type.problems().isEmpty()) {
            opaque.merge(type.words(), 1, Integer::sum);
        }
        for (TypeNotation.Problem problem : type.problems()) {
            warn(
                    OPAQUE,
                    where,
                    "%s: %s at column %d of %s; it is carried as it stands, and read as any JSON"
                            .formatted(locator, problem.message(), problem.column(), quote(words)),
                    "Give the type in an overlay, if you know what it means.");
        }
        return type;
    }

    /** The type words that hold something the grammar does not know, and how often each was told. */
    SortedMap<String, Integer> opaque() {
        return Collections.unmodifiableSortedMap(opaque);
    }

    List<Diagnostic> sorted() {
        return all.stream().sorted().distinct().toList();
    }

    /** Untrusted text, fit for one line. */
    static String quote(Object text) {
        String oneLine = oneLine(text.toString());
        return "\"" + (oneLine.length() > LONGEST_QUOTE ? oneLine.substring(0, LONGEST_QUOTE) + "…" : oneLine) + "\"";
    }

    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    }

    private void add(String id, Severity severity, Told<?> where, String message, @Nullable String hint) {
        all.add(new Diagnostic(id, severity, where.source().page().file(), where.line(), 0, message, hint));
    }
}

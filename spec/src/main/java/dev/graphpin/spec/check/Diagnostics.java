package dev.graphpin.spec.check;

import dev.graphpin.spec.check.Diagnostic.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the findings of a run, so that the first one hides none of the others. Safe for use by several threads; the
 * order of {@link #sorted()} does not depend on them.
 */
public final class Diagnostics {
    private final List<Diagnostic> found = new ArrayList<>();

    public void error(String id, @Nullable String file, int line, int column, String message, @Nullable String hint) {
        add(new Diagnostic(id, Severity.ERROR, file, line, column, message, hint));
    }

    public void warning(String id, @Nullable String file, int line, int column, String message, @Nullable String hint) {
        add(new Diagnostic(id, Severity.WARNING, file, line, column, message, hint));
    }

    public void info(String id, @Nullable String file, int line, int column, String message, @Nullable String hint) {
        add(new Diagnostic(id, Severity.INFO, file, line, column, message, hint));
    }

    public synchronized void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    public synchronized void addAll(Collection<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    /** Whether anything found is an error. */
    public synchronized boolean hasErrors() {
        return hasErrors(found);
    }

    /** All findings, sorted, each once. */
    public synchronized List<Diagnostic> sorted() {
        return found.stream().distinct().sorted().toList();
    }

    /** Whether any of the findings is an error. */
    public static boolean hasErrors(Collection<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}

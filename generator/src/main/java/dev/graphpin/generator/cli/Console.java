package dev.graphpin.generator.cli;

import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.DiagnosticPrinter;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;

/**
 * Where a command prints.
 *
 * @param out the command's answer and nothing else
 * @param err diagnostics and progress
 * @param color whether {@code err} is a terminal that shows colours
 */
record Console(PrintWriter out, PrintWriter err, boolean color) {
    /**
     * Prints findings, all together, sorted, each once.
     *
     * @return the exit code they call for
     */
    int report(Collection<Diagnostic> diagnostics) {
        List<Diagnostic> sorted = diagnostics.stream().distinct().sorted().toList();
        err.print(DiagnosticPrinter.ofFiles(color).print(sorted));
        return Exit.of(sorted);
    }

    void flush() {
        out.flush();
        err.flush();
    }
}

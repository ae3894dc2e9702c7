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
 * @param outIs what {@code out} leads to
 * @param errIs what {@code err} leads to
 */
record Console(PrintWriter out, PrintWriter err, Terminal outIs, Terminal errIs) {
    /** One that no terminal shows. */
    Console(PrintWriter out, PrintWriter err) {
        this(out, err, Terminal.NONE, Terminal.NONE);
    }

    /**
     * Prints findings, all together, sorted, each once.
     *
     * @return the exit code they call for
     */
    int report(Collection<Diagnostic> diagnostics) {
        List<Diagnostic> sorted = diagnostics.stream().distinct().sorted().toList();
        err.print(DiagnosticPrinter.ofFiles(errIs == Terminal.COLORED).print(sorted));
        return Exit.of(sorted);
    }

    void flush() {
        out.flush();
        err.flush();
    }
}

package dev.graphpin.maven;

import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostic.Severity;
import dev.graphpin.spec.check.DiagnosticPrinter;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.logging.Log;

/** Tells findings through Maven's log, each on its level, all of a run together and sorted. */
final class MavenFindings {
    private final Log log;

    MavenFindings(Log log) {
        this.log = log;
    }

    /** Returns whether one of them is an error. */
    boolean report(List<Diagnostic> diagnostics) {
        DiagnosticPrinter printer = DiagnosticPrinter.ofFiles(false);
        boolean errors = false;
        for (Diagnostic finding : diagnostics.stream().distinct().sorted().toList()) {
            errors |= finding.severity() == Severity.ERROR;
            // Maven writes the level itself.
            String word = finding.severity().name().toLowerCase(Locale.ROOT) + ": ";
            tell(
                    finding.severity(),
                    printer.print(List.of(finding)).stripTrailing().replaceFirst(word, ""));
        }
        return errors;
    }

    private void tell(Severity severity, String text) {
        switch (severity) {
            case ERROR -> log.error(text);
            case WARNING -> log.warn(text);
            case INFO -> log.info(text);
        }
    }
}

package dev.graphpin.maven;

import dev.graphpin.generator.config.ClientConfig.Located;
import dev.graphpin.generator.config.ClientConfig.Source;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostic.Severity;
import dev.graphpin.spec.check.DiagnosticPrinter;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.build.DefaultBuildContext;

/** Tells findings through Maven's log, each on its level, all of a run together and sorted; and to an IDE, as marks at their lines. */
final class MavenFindings {
    private final Log log;
    private final BuildContext buildContext;

    MavenFindings(Log log, BuildContext buildContext) {
        this.log = log;
        this.buildContext = buildContext;
    }

    /** Takes the marks of earlier runs off the files of the spec. */
    void clear(List<Path> overlays, Source spec) {
        overlays.forEach(file -> buildContext.removeMessages(file.toFile()));
        if (spec instanceof Located located && Files.isDirectory(located.path())) {
            try (Stream<Path> files = Files.walk(located.path())) {
                files.filter(file -> file.toString().endsWith(".yaml"))
                        .forEach(file -> buildContext.removeMessages(file.toFile()));
            } catch (IOException | UncheckedIOException e) {
                log.debug("marks of earlier runs stay", e);
            }
        }
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
            mark(finding);
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

    /** Outside an IDE, a mark would only be the same line of log a second time. */
    private void mark(Diagnostic finding) {
        if (!(buildContext instanceof DefaultBuildContext)
                && finding.file() != null
                && finding.severity() != Severity.INFO) {
            int severity =
                    finding.severity() == Severity.ERROR ? BuildContext.SEVERITY_ERROR : BuildContext.SEVERITY_WARNING;
            String text = finding.message() + " (" + finding.id() + ")";
            buildContext.addMessage(new File(finding.file()), finding.line(), finding.column(), text, severity, null);
        }
    }
}

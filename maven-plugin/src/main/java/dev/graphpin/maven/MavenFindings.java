package dev.graphpin.maven;

import dev.graphpin.generator.config.ClientConfig.Located;
import dev.graphpin.generator.config.ClientConfig.Scraped;
import dev.graphpin.generator.config.ClientConfig.Source;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostic.Severity;
import dev.graphpin.spec.check.DiagnosticPrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;

/** Tells findings through Maven's log, each on its level, all of a run together and sorted; and to an IDE, as marks at their lines. */
final class MavenFindings {
    private final Log log;
    private final Marks marks;

    MavenFindings(Log log, Marks marks) {
        this.log = log;
        this.marks = marks;
    }

    /** Takes the marks of earlier runs off a file. */
    void clear(Path file) {
        marks.clear(file.toFile());
    }

    /** Takes the marks of earlier runs off the files that a client is made of. */
    void clear(List<Path> overlays, Source spec) {
        overlays.forEach(this::clear);
        if (spec instanceof Located located) {
            clearBelow(located.path(), file -> file.toString().endsWith(".yaml"));
        } else if (spec instanceof Scraped scraped) {
            scraped.captures().forEach(captures -> clearBelow(captures, Files::isRegularFile));
        }
    }

    private void clearBelow(Path place, Predicate<Path> isMarked) {
        try (Stream<Path> files = Files.walk(place)) {
            files.filter(isMarked).forEach(this::clear);
        } catch (IOException | UncheckedIOException e) {
            log.debug("marks of earlier runs stay", e);
        }
    }

    /** Returns whether one of them is an error. */
    boolean report(List<Diagnostic> diagnostics) {
        if (diagnostics.isEmpty()) {
            return false; // as in most builds, which need not even load what would print them
        }
        DiagnosticPrinter printer = DiagnosticPrinter.ofFiles(false);
        boolean errors = false;
        for (Diagnostic finding : diagnostics.stream().distinct().sorted().toList()) {
            errors |= finding.severity() == Severity.ERROR;
            // Maven writes the level itself.
            String word = finding.severity().name().toLowerCase(Locale.ROOT) + ": ";
            tell(
                    finding.severity(),
                    printer.print(List.of(finding)).stripTrailing().replaceFirst(word, ""));
            marks.put(finding);
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

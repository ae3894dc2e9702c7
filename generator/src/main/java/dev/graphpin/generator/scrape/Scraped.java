package dev.graphpin.generator.scrape;

import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.model.Lock;
import dev.graphpin.spec.model.Spec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a scrape found.
 *
 * @param spec null when there is no spec fit for use; an error among the diagnostics says why
 * @param lock provenance of the spec; null when the spec is
 * @param captures how many captures were read, copies of one another and those that could not be read included
 * @param diagnostics of finding, reading, assembling and correcting, sorted
 */
public record Scraped(@Nullable Spec spec, @Nullable Lock lock, int captures, List<Diagnostic> diagnostics) {
    public Scraped {
        diagnostics = List.copyOf(diagnostics);
    }
}

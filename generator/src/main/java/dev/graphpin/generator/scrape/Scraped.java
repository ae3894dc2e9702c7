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
 * @param pages what each capture says, in the order of the inputs
 * @param diagnostics of finding, reading, assembling and correcting, sorted
 */
public record Scraped(@Nullable Spec spec, @Nullable Lock lock, List<Page> pages, List<Diagnostic> diagnostics) {
    public Scraped {
        pages = List.copyOf(pages);
        diagnostics = List.copyOf(diagnostics);
    }
}

package dev.graphpin.generator.scrape;

import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.model.Lock;
import dev.graphpin.spec.model.Spec;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a scrape found.
 *
 * @param spec null when there is no spec fit for use; an error among the diagnostics says why
 * @param lock provenance of the spec; null when the spec is
 * @param captures how many captures were read, copies of one another and those that could not be read included
 * @param unparsed how many rows, sections and sentences of those captures were not understood; each has its diagnostic
 * @param opaque the type words that hold something the grammar does not know, and how often each was told
 * @param diagnostics of finding, reading, assembling and correcting, sorted
 */
public record Scraped(
        @Nullable Spec spec,
        @Nullable Lock lock,
        int captures,
        int unparsed,
        SortedMap<String, Integer> opaque,
        List<Diagnostic> diagnostics) {
    public Scraped {
        diagnostics = List.copyOf(diagnostics);
    }
}

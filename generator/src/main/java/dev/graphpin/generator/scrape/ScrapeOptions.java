package dev.graphpin.generator.scrape;

import dev.graphpin.generator.scrape.assemble.Descriptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to scrape, and how.
 *
 * @param inputs captures, or folders of captures; their order has no effect on the spec
 * @param graphVersion the version to assemble, with its {@code v}; null to take the one that the pages agree on
 * @param descriptions whether the site's prose is kept
 * @param overlays corrections to apply, in this order
 * @param previous folder of the spec of an earlier scrape; null for none
 * @param capturedOn the day the captures were made, where no sidecar tells; null when unknown. A file's time is never asked.
 * @param parallelism how many captures are read at once, at least one
 */
public record ScrapeOptions(
        List<Path> inputs,
        @Nullable String graphVersion,
        Descriptions descriptions,
        List<Path> overlays,
        @Nullable Path previous,
        @Nullable LocalDate capturedOn,
        int parallelism) {
    public ScrapeOptions {
        inputs = List.copyOf(inputs);
        overlays = List.copyOf(overlays);
    }

    /** Keeps descriptions, applies nothing, compares with nothing, reads with all processors. */
    public static ScrapeOptions of(List<Path> inputs) {
        return new ScrapeOptions(
                inputs,
                null,
                Descriptions.KEEP,
                List.of(),
                null,
                null,
                Runtime.getRuntime().availableProcessors());
    }

    public ScrapeOptions withGraphVersion(@Nullable String version) {
        return new ScrapeOptions(inputs, version, descriptions, overlays, previous, capturedOn, parallelism);
    }

    public ScrapeOptions withDescriptions(Descriptions kept) {
        return new ScrapeOptions(inputs, graphVersion, kept, overlays, previous, capturedOn, parallelism);
    }

    public ScrapeOptions withOverlays(List<Path> files) {
        return new ScrapeOptions(inputs, graphVersion, descriptions, files, previous, capturedOn, parallelism);
    }

    public ScrapeOptions withPrevious(@Nullable Path dir) {
        return new ScrapeOptions(inputs, graphVersion, descriptions, overlays, dir, capturedOn, parallelism);
    }

    public ScrapeOptions withCapturedOn(@Nullable LocalDate day) {
        return new ScrapeOptions(inputs, graphVersion, descriptions, overlays, previous, day, parallelism);
    }

    public ScrapeOptions withParallelism(int threads) {
        return new ScrapeOptions(inputs, graphVersion, descriptions, overlays, previous, capturedOn, threads);
    }
}

package dev.graphpin.generator.cli;

import dev.graphpin.generator.scrape.ScrapeOptions;
import dev.graphpin.generator.scrape.Scraped;
import dev.graphpin.generator.scrape.Scraper;
import dev.graphpin.generator.scrape.assemble.Descriptions;
import dev.graphpin.spec.check.Untrusted;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code graphpin scrape}: pages to a spec. */
@Command(
        name = "scrape",
        description = "Assemble captured pages into a spec, with a lock that says where each fact was read.",
        footer = {
            "",
            "The directory is written whole or not at all. What it holds already and nobody edited is replaced.",
            "",
            "Examples:",
            "  graphpin scrape user.html --out spec/",
            "  graphpin scrape captures/v19.0 --out spec/ --overlay nesting.yaml --descriptions drop",
        })
final class ScrapeCommand extends AbstractCommand {
    private static final int WORTH_TELLING = 100;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Captures, or directories that hold some.")
    private List<Path> inputs = List.of();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the spec goes.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Path out;

    @Option(
            names = "--descriptions",
            paramLabel = "KEEP|DROP",
            description = "Whether the site's prose becomes part of the spec; keep is the default.")
    private Descriptions descriptions = Descriptions.KEEP;

    @Option(
            names = "--overlay",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Corrections, applied in this order.")
    private List<Path> overlays = List.of();

    @Option(
            names = "--graph-version",
            paramLabel = "VERSION",
            converter = VersionConverter.class,
            description = "The version to assemble; needed when the pages tell none, or several.")
    private @Nullable String graphVersion;

    @Option(
            names = "--previous",
            paramLabel = "DIR",
            description = "The spec of an earlier scrape: what changed since is told, what was lost is kept.")
    private @Nullable Path previous;

    @Option(
            names = "--captured-on",
            paramLabel = "DATE",
            description = "The day the pages were captured, for those that no sidecar tells it of.")
    private @Nullable LocalDate capturedOn;

    ScrapeCommand(Console console) {
        super(console);
    }

    private void report(Scraped scraped) {
        console.out()
                .println("read " + scraped.captures() + " captures; not understood: " + scraped.unparsed()
                        + " rows or sections, " + scraped.opaque().size() + " type words");
        scraped.opaque().forEach((words, count) -> console.out()
                .println("  " + Untrusted.quote(words) + (count == 1 ? "" : " (" + count + " times)")));
    }

    @Override
    public Integer call() throws IOException {
        Scraped scraped;
        try (Progress progress = Progress.of(console, "scrape", WORTH_TELLING)) {
            scraped = Scraper.scrape(
                    ScrapeOptions.of(inputs)
                            .withGraphVersion(graphVersion)
                            .withDescriptions(descriptions)
                            .withOverlays(overlays)
                            .withPrevious(previous)
                            .withCapturedOn(capturedOn),
                    progress);
        }
        if (scraped.spec() == null) {
            return console.report(scraped.diagnostics());
        }
        return SpecOutput.write(
                console, out, scraped.spec(), scraped.lock(), scraped.diagnostics(), () -> report(scraped));
    }
}

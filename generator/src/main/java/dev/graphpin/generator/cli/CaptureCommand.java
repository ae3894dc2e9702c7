package dev.graphpin.generator.cli;

import dev.graphpin.generator.scrape.capture.CaptureListener.Outcome;
import dev.graphpin.generator.scrape.capture.CaptureOptions;
import dev.graphpin.generator.scrape.capture.CaptureOptions.Manners;
import dev.graphpin.generator.scrape.capture.CaptureReport;
import dev.graphpin.generator.scrape.capture.Capturer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code graphpin capture}: fetches reference pages. */
@Command(
        name = "capture",
        description = "Fetch pages of the reference, politely, and keep their bytes as they came.",
        footer = {
            "",
            "Each page stands in DIR as PAGE/index.html, with a sidecar that says where and when it was fetched.",
            "A run that was stopped goes on when it is started again. Proxies are taken from the environment",
            "(HTTPS_PROXY, NO_PROXY) or from Java's system properties.",
            "",
            "Examples:",
            "  graphpin capture --graph-version v19.0 --node user,user/accounts,CustomAudience --out captures/v19.0",
            "  graphpin capture --graph-version v19.0 --all --out captures/v19.0",
        })
final class CaptureCommand extends AbstractCommand {
    @Option(names = "--graph-version", required = true, paramLabel = "VERSION", description = "Such as v19.0.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private String graphVersion;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the captures go.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Path out;

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Wanted wanted;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "The host, or the folder on it that holds the reference (${DEFAULT-VALUE}).")
    private URI baseUrl = CaptureOptions.BASE_URL;

    @Option(
            names = "--interval",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "The least time between two requests: 500ms, 2s, 1m (default: 1s).")
    private Duration interval = Manners.DEFAULT.interval();

    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "The most time for one answer (default: 30s).")
    private Duration timeout = Manners.DEFAULT.timeout();

    @Option(
            names = "--max-age",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "A younger capture is not asked for again (default: 1d); 0s asks for each page.")
    private Duration maxAge = CaptureOptions.MAX_AGE;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    CaptureCommand(Console console) {
        super(console);
    }

    /** Some pages or all, never neither. */
    static final class Wanted {
        @Option(
                names = "--node",
                split = ",",
                paramLabel = "PAGE",
                description = "Pages by their path in the reference or by their node's name.")
        private List<String> nodes = new ArrayList<>();

        @Option(names = "--all", description = "The whole reference, found from its index and the links in it.")
        private boolean all;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        CaptureReport report;
        try (CaptureProgress progress = CaptureProgress.on(console)) {
            report = new Capturer().capture(options(), progress);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
        }
        console.out().println(summary(report));
        return console.report(report.diagnostics());
    }

    private CaptureOptions options() {
        if (!wanted.all && wanted.nodes.isEmpty()) {
            throw new IllegalArgumentException("Name a page with --node, or ask for --all");
        }
        Manners manners = Manners.DEFAULT.withInterval(interval).withTimeout(timeout);
        return new CaptureOptions(graphVersion, out, wanted.nodes, baseUrl, maxAge, manners);
    }

    private String summary(CaptureReport report) {
        List<String> counts = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            if (report.count(outcome) > 0) {
                counts.add(report.count(outcome) + " " + outcome.name().toLowerCase(Locale.ROOT));
            }
        }
        return out + ": " + String.join(", ", counts);
    }
}

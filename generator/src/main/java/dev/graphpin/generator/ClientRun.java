package dev.graphpin.generator;

import dev.graphpin.generator.config.ClientConfig;
import dev.graphpin.generator.config.ClientConfig.InArtifact;
import dev.graphpin.generator.config.ClientConfig.Located;
import dev.graphpin.generator.config.ClientConfig.Scraped;
import dev.graphpin.generator.incremental.Incremental;
import dev.graphpin.generator.scrape.ScrapeOptions;
import dev.graphpin.generator.scrape.Scraper;
import dev.graphpin.generator.write.DiskFailure;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostic.Severity;
import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.overlay.Overlays;
import dev.graphpin.spec.yaml.SpecReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes a client as a configuration says: finds the spec, corrects it, generates, writes. With a state file it first sees whether
 * anything changed since the last run; when nothing did, it reads no spec and writes nothing.
 */
public final class ClientRun {
    private final ClientConfig config;
    private final Listener listener;
    private final Diagnostics diagnostics = new Diagnostics();

    private ClientRun(ClientConfig config, Listener listener) {
        this.config = config;
        this.listener = listener;
    }

    /**
     * What the last run left, and what counts as the tool.
     *
     * @param file where a run writes down what it knew
     * @param tool graphpin's own files: a change in one of them is a reason to run
     * @param force whether to run even when nothing changed
     */
    public record Memory(Path file, Collection<Path> tool, boolean force) {
        public Memory {
            tool = List.copyOf(tool);
        }
    }

    /**
     * What became of it.
     *
     * @param isUpToDate whether nothing had to be done
     * @param reasons why the run was made, a sentence each
     * @param spec the spec as it was read and corrected; null when it was not read or has errors
     * @param made what was made and written; empty when there are errors or nothing had to be done
     * @param diagnostics all findings, sorted
     */
    public record Outcome(
            boolean isUpToDate,
            List<String> reasons,
            @Nullable Spec spec,
            Generator.Result made,
            List<Diagnostic> diagnostics) {
        /** Whether the client could not be made. */
        public boolean hasErrors() {
            return Diagnostics.hasErrors(diagnostics);
        }

        private Outcome with(Diagnostic more) {
            List<Diagnostic> all = new ArrayList<>(diagnostics);
            all.add(more);
            return new Outcome(isUpToDate, reasons, spec, made, all);
        }
    }

    /** Makes the client whatever was there before. Never throws for what is wrong with the spec or the disk. */
    public static Outcome run(ClientConfig config, Listener listener) {
        return new ClientRun(config, listener).run(List.of());
    }

    /** Makes the client when anything changed since the last run. Never throws for what is wrong with the spec or the disk. */
    public static Outcome run(ClientConfig config, Memory memory, Listener listener) {
        Path output = config.options().output();
        if (output == null) {
            return run(config, listener);
        }
        Incremental last = Incremental.look(memory.file(), facts(config), inputs(config, memory), output);
        List<String> reasons = memory.force() ? List.of("it was forced") : last.reasons();
        if (reasons.isEmpty()) {
            return new Outcome(true, List.of(), null, Generator.failed(List.of()), List.of());
        }
        Outcome outcome = new ClientRun(config, listener).run(reasons);
        return outcome.hasErrors() ? forgotten(last, outcome, memory.file()) : remembered(last, outcome, memory.file());
    }

    /** What was found wrong has to be found mended, be it only that the inputs are again as they were before. */
    private static Outcome forgotten(Incremental last, Outcome outcome, Path file) {
        try {
            last.forget();
            return outcome;
        } catch (IOException e) {
            return outcome.with(DiskFailure.diagnostic(e, file));
        }
    }

    private static Outcome remembered(Incremental last, Outcome outcome, Path file) {
        try {
            last.remember(outcome.made().files().keySet());
            return outcome;
        } catch (IOException e) {
            return outcome.with(DiskFailure.diagnostic(e, file));
        }
    }

    private static SortedMap<String, String> facts(ClientConfig config) {
        SortedMap<String, String> facts = config.facts();
        facts.put("graphpin", Version.current());
        return facts;
    }

    private static List<Path> inputs(ClientConfig config, Memory memory) {
        List<Path> inputs = new ArrayList<>(memory.tool());
        inputs.addAll(config.overlays());
        if (config.spec() instanceof Located located) {
            inputs.add(located.path());
        } else if (config.spec() instanceof Scraped scraped) {
            inputs.addAll(scraped.captures());
        }
        return inputs;
    }

    private Outcome run(List<String> reasons) {
        Spec spec = spec();
        Generator.Result made = spec == null || isStopped() ? Generator.failed(List.of()) : generate(spec);
        return new Outcome(false, reasons, spec, made, diagnostics.sorted());
    }

    private @Nullable Spec spec() {
        Spec spec = read();
        if (spec == null
                || config.spec() instanceof Scraped
                || config.overlays().isEmpty()) {
            return spec;
        }
        Overlays.Result corrected = Overlays.apply(spec, config.overlays());
        diagnostics.addAll(corrected.diagnostics());
        return diagnostics.hasErrors() ? null : corrected.spec();
    }

    private @Nullable Spec read() {
        if (config.spec() instanceof Scraped scraped) {
            var found = Scraper.scrape(ScrapeOptions.of(scraped.captures())
                    .withGraphVersion(config.graphVersion())
                    .withOverlays(config.overlays()));
            diagnostics.addAll(found.diagnostics());
            return found.spec();
        }
        if (config.spec() instanceof InArtifact artifact) {
            throw new IllegalArgumentException("nobody found the artifact " + artifact.coordinates());
        }
        Path place = config.spec() instanceof Located located ? located.path() : null;
        // What a spec contradicts itself in may be what the overlays correct.
        SpecReader.Result read = config.overlays().isEmpty()
                ? SpecChoice.readSound(place, config.graphVersion())
                : SpecChoice.read(place, config.graphVersion());
        diagnostics.addAll(read.diagnostics());
        Spec spec = read.spec();
        if (spec != null) {
            reportMixedVersions(spec, place);
        }
        return spec;
    }

    /** A client of two versions at once would be one of neither. */
    private void reportMixedVersions(Spec spec, @Nullable Path place) {
        spec.nodes().values().stream()
                .filter(node -> !node.graphVersion().equals(spec.graphVersion()))
                .forEach(node -> diagnostics.error(
                        "spec-version-mismatch",
                        place == null ? null : place.toString(),
                        0,
                        0,
                        "node " + Untrusted.quote(node.name()) + " is of " + Untrusted.quote(node.graphVersion())
                                + ", the spec of " + Untrusted.quote(spec.graphVersion()),
                        "graphpin validate tells where"));
    }

    private Generator.Result generate(Spec spec) {
        Generator.Result made = Generator.make(spec, config.options(), listener);
        diagnostics.addAll(made.diagnostics());
        Path output = config.options().output();
        if (isStopped() || output == null) {
            return made;
        }
        try {
            Generator.Result written = Generator.write(made, config.options(), output);
            diagnostics.addAll(written.diagnostics());
            return written;
        } catch (IOException e) {
            diagnostics.add(DiskFailure.diagnostic(e, output));
            return Generator.failed(List.of());
        }
    }

    /** Whether an error was found, or a warning that counts as one. */
    private boolean isStopped() {
        long warnings = diagnostics.sorted().stream()
                .filter(found -> found.severity() == Severity.WARNING)
                .count();
        if (config.failOnWarnings() && warnings > 0) {
            diagnostics.error(
                    "config-warnings",
                    null,
                    0,
                    0,
                    "there are warnings (" + warnings + "), and failOnWarnings is set",
                    "mend what they tell of, or set failOnWarnings to false");
        }
        return diagnostics.hasErrors();
    }
}

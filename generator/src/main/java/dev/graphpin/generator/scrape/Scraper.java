package dev.graphpin.generator.scrape;

import dev.graphpin.generator.Listener;
import dev.graphpin.generator.Version;
import dev.graphpin.generator.scrape.assemble.Assembler;
import dev.graphpin.generator.scrape.assemble.Source;
import dev.graphpin.generator.scrape.drift.Drift;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostic.Severity;
import dev.graphpin.spec.model.Lock;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.overlay.Overlays;
import dev.graphpin.spec.yaml.SpecReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From captures to a spec: finds the captures, reads them in parallel, assembles what they say, applies the overlays, and puts
 * the last spec beside it. Writes nothing. Stateless, safe for many threads.
 *
 * <p>The result depends on the captures and the options alone. An input that is named twice, or by two ways, counts once, and so
 * do copies of one capture. Pages are not kept: each is taken apart as it comes, so that memory is taken by what the captures
 * tell, not by how many there are.
 */
public final class Scraper {
    private Scraper() {}

    /** Scrapes. Never throws for what is wrong with the inputs: that is among the diagnostics. */
    public static Scraped scrape(ScrapeOptions options) {
        return scrape(options, Listener.NONE);
    }

    /** Scrapes, and tells of each capture that was read. Never throws for what is wrong with the inputs. */
    public static Scraped scrape(ScrapeOptions options, Listener listener) {
        List<Diagnostic> findings = new ArrayList<>();
        Map<Path, Integer> found = find(options.inputs(), findings);
        Sources told = new Sources(CaptureIds.of(found), options.capturedOn());
        listener.planned(found.size());
        PageReaders.read(List.copyOf(found.keySet()), options.parallelism(), captured -> {
            told.add(captured);
            listener.emitted(captured.path().toString());
        });
        findings.addAll(told.diagnostics());

        List<Source> sources = told.all();
        Assembler.Result assembled =
                new Assembler(options.descriptions(), Version.current()).assemble(sources, version(sources, options));
        findings.addAll(assembled.diagnostics());
        Spec spec = assembled.spec();
        Lock lock = assembled.lock();
        if (spec != null && lock != null && options.previous() != null) {
            Drift.Result since = since(options.previous(), spec, lock, sources, options, findings);
            spec = since == null ? null : since.spec();
            lock = since == null ? null : since.lock();
        } else {
            spec = corrected(spec, options.overlays(), findings);
        }
        return new Scraped(
                spec,
                spec == null ? null : lock,
                found.size(),
                told.unparsed(),
                assembled.opaque(),
                findings.stream().sorted().distinct().toList());
    }

    /** The version asked for; where no capture is well enough to tell one, that of the last spec, whose facts then stay. */
    private static @Nullable String version(List<Source> sources, ScrapeOptions options) {
        boolean told = sources.isEmpty()
                || sources.stream().anyMatch(source -> source.page().graphVersion() != null);
        if (options.graphVersion() != null || options.previous() == null || told) {
            return options.graphVersion();
        }
        Spec last = SpecReader.read(options.previous()).spec();
        return last == null ? null : last.graphVersion();
    }

    /** Null when the last spec cannot be read: then nothing can be said to be well. */
    private static Drift.@Nullable Result since(
            Path previous,
            Spec spec,
            Lock lock,
            List<Source> sources,
            ScrapeOptions options,
            List<Diagnostic> findings) {
        SpecReader.Result last = SpecReader.read(previous);
        findings.addAll(last.diagnostics());
        Spec before = last.spec();
        Lock lockBefore = last.lock();
        if (before == null || lockBefore == null) {
            return null;
        }
        if (!before.graphVersion().equals(spec.graphVersion())) {
            findings.add(new Diagnostic(
                    "spec-previous-version",
                    Severity.ERROR,
                    previous.toString(),
                    0,
                    0,
                    "the last spec is of " + before.graphVersion() + ", the captures are of " + spec.graphVersion(),
                    "Compare two versions with: graphpin diff."));
            return null;
        }
        return completed(before, lockBefore, spec, lock, sources, options, findings);
    }

    /** What the overlays correct may be gone with a page that shrank: the last good facts stay, and they are corrected already. */
    private static Drift.@Nullable Result completed(
            Spec before,
            Lock lockBefore,
            Spec spec,
            Lock lock,
            List<Source> sources,
            ScrapeOptions options,
            List<Diagnostic> findings) {
        Overlays.Lenient corrected = Overlays.apply(spec, options.overlays(), before);
        Drift.Result since =
                Drift.since(before, lockBefore, corrected.corrected().spec(), lock, sources, options.descriptions());
        findings.addAll(since.changes());
        Overlays.Result again = corrected.again(since.spec());
        List<Diagnostic> overlays = new ArrayList<>(corrected.corrected().diagnostics());
        overlays.addAll(again.diagnostics());
        findings.addAll(overlays);
        boolean failed = overlays.stream().anyMatch(d -> d.severity() == Severity.ERROR);
        return failed ? null : new Drift.Result(again.spec(), since.lock(), since.changes());
    }

    /** The captures, each with the number of path parts that its id begins with. */
    private static Map<Path, Integer> find(List<Path> inputs, List<Diagnostic> findings) {
        Map<Path, Integer> found = new LinkedHashMap<>();
        Set<Path> seen = new HashSet<>();
        for (Path input : inputs) {
            Captures.Found below = Captures.find(List.of(input));
            findings.addAll(below.diagnostics());
            boolean folder = Files.isDirectory(input);
            for (Path file : below.files()) {
                if (seen.add(file.toAbsolutePath().normalize())) {
                    found.put(file, folder ? input.relativize(file).getNameCount() : 1);
                }
            }
        }
        return found;
    }

    private static @Nullable Spec corrected(@Nullable Spec spec, List<Path> overlays, List<Diagnostic> findings) {
        if (spec == null || overlays.isEmpty()) {
            return spec;
        }
        Overlays.Result corrected = Overlays.apply(spec, overlays);
        findings.addAll(corrected.diagnostics());
        boolean failed = corrected.diagnostics().stream().anyMatch(d -> d.severity() == Severity.ERROR);
        return failed ? null : corrected.spec();
    }
}

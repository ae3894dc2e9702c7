package dev.graphpin.generator.scrape;

import dev.graphpin.generator.Version;
import dev.graphpin.generator.scrape.PageReaders.Captured;
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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From captures to a spec: finds the captures, reads them in parallel, assembles what they say, applies the overlays, and puts
 * the last spec beside it. Writes nothing. Stateless, safe for many threads.
 *
 * <p>The result depends on the captures and the options alone. An input that is named twice, or by two ways, counts once.
 */
public final class Scraper {
    private Scraper() {}

    /** Scrapes. Never throws for what is wrong with the inputs: that is among the diagnostics. */
    public static Scraped scrape(ScrapeOptions options) {
        List<Diagnostic> findings = new ArrayList<>();
        Map<Path, Integer> found = find(options.inputs(), findings);
        List<Captured> captured = PageReaders.readAll(List.copyOf(found.keySet()), options.parallelism());
        captured.forEach(c -> findings.addAll(c.page().diagnostics()));

        List<Source> sources = sources(captured, CaptureIds.of(found), options);
        Assembler.Result assembled =
                new Assembler(options.descriptions(), Version.current()).assemble(sources, options.graphVersion());
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
                captured.stream().map(Captured::page).toList(),
                findings.stream().sorted().distinct().toList());
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

    private static List<Source> sources(List<Captured> captured, Map<Path, String> ids, ScrapeOptions options) {
        return captured.stream()
                .flatMap(c -> {
                    String id = ids.get(c.path());
                    String sha256 = c.sha256();
                    return id == null || sha256 == null
                            ? Stream.empty()
                            : Stream.of(Source.of(id, capture(c, sha256, options.capturedOn()), c.page()));
                })
                .toList();
    }

    private static Lock.Capture capture(Captured captured, String sha256, @Nullable LocalDate capturedOn) {
        var sidecar = captured.sidecar();
        Page page = captured.page();
        LocalDate date = sidecar == null ? capturedOn : LocalDate.ofInstant(sidecar.time(), ZoneOffset.UTC);
        return new Lock.Capture(
                page.url() != null || sidecar == null
                        ? page.url()
                        : sidecar.finalUrl().toString(),
                page.title(),
                page.form().name().toLowerCase(Locale.ROOT),
                sha256,
                date == null ? null : date.toString());
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

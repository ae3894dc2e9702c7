package dev.graphpin.generator.scrape;

import dev.graphpin.generator.scrape.PageReaders.Captured;
import dev.graphpin.generator.scrape.assemble.Source;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostic.Severity;
import dev.graphpin.spec.model.Lock;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what captures tell, one after the other, and keeps of it what an assembly needs, once. Copies of one capture (the same
 * bytes, address and day) tell nothing more: the one whose id comes first stands for all. Not for several threads.
 */
final class Sources {
    private final Map<Path, String> ids;
    private final @Nullable LocalDate capturedOn;
    private final Shared shared = new Shared();
    private final Map<Lock.Capture, Source> sources = new HashMap<>();
    private final List<Diagnostic> unreadable = new ArrayList<>();

    /**
     * @param ids of all captures
     * @param capturedOn the day where no sidecar tells it; null when unknown
     */
    Sources(Map<Path, String> ids, @Nullable LocalDate capturedOn) {
        this.ids = ids;
        this.capturedOn = capturedOn;
    }

    void add(Captured captured) {
        String id = ids.get(captured.path());
        String sha256 = captured.sha256();
        if (id == null || sha256 == null) {
            unreadable.addAll(captured.page().diagnostics());
            return;
        }
        Lock.Capture capture = capture(captured, sha256);
        Source copy = sources.get(capture);
        if (copy == null) {
            sources.put(capture, Source.of(id, capture, shared.page(captured.page())));
        } else if (id.compareTo(copy.id()) < 0) {
            sources.put(capture, Source.of(id, copy.capture(), shared.page(captured.page())));
        }
    }

    private Lock.Capture capture(Captured captured, String sha256) {
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
                date == null ? null : date.toString(),
                problems(captured));
    }

    /** What a later comparison has to know of how well the page was read. */
    private static Map<String, Integer> problems(Captured captured) {
        Map<String, Integer> problems = new TreeMap<>();
        captured.page().diagnostics().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .forEach(finding -> problems.merge(finding.id(), 1, Integer::sum));
        var sidecar = captured.sidecar();
        if (sidecar != null && !sidecar.url().equals(sidecar.finalUrl())) {
            problems.put("capture-redirected", 1);
        }
        return problems;
    }

    /** What was told, by id. */
    List<Source> all() {
        return sources.values().stream()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
    }

    /** How much of what was told was not understood. */
    int unparsed() {
        return sources.values().stream()
                .mapToInt(source -> source.page().unparsed())
                .sum();
    }

    /** What the readers had to say. */
    List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>(unreadable);
        sources.values().forEach(source -> all.addAll(source.page().diagnostics()));
        return all;
    }
}

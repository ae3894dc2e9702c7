package dev.graphpin.generator.scrape.assemble;

import dev.graphpin.generator.scrape.Page;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.model.Lock;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Spec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Assembles pages into a spec.
 *
 * <p>Everything a page tells goes to the owner of its path ({@link Owners} has the rules), whichever page told it. What several
 * pages, or several captures of one page, tell of the same thing becomes one: each fact from the best telling that has it
 * ({@link Told} has the order), a contradiction becoming a finding with both places. The result depends on the pages alone: not
 * on their order, the locale, the time zone or the machine. Stateless, safe for many threads.
 */
public final class Assembler {
    private final Descriptions descriptions;
    private final String scraper;

    /** @param scraper the version to name in the lock */
    public Assembler(Descriptions descriptions, String scraper) {
        this.descriptions = descriptions;
        this.scraper = scraper;
    }

    /**
     * What came of it.
     *
     * @param spec null when the pages cannot be one spec; the findings say why
     * @param lock null when the spec is
     * @param opaque the type words that hold something the grammar does not know, and how often each was told
     * @param diagnostics sorted; those of the readers are not among them
     */
    public record Result(
            @Nullable Spec spec,
            @Nullable Lock lock,
            SortedMap<String, Integer> opaque,
            List<Diagnostic> diagnostics) {}

    /**
     * Assembles.
     *
     * @param captured the pages with their captures, in any order
     * @param graphVersion the version to assemble: pages that tell no version belong to it, pages of another one are left out;
     *     null to take the version that the pages agree on
     */
    public Result assemble(List<Source> captured, @Nullable String graphVersion) {
        Findings findings = new Findings();
        List<Source> sources = captured.stream().sorted().toList();
        String version = graphVersion != null ? graphVersion : agreedVersion(sources, findings);
        if (version == null) {
            return new Result(null, null, findings.opaque(), findings.sorted());
        }
        List<Source> ofVersion = ofVersion(sources, version, findings);
        Spec spec = assemble(ofVersion, version, findings);
        return new Result(spec, lock(ofVersion, version), findings.opaque(), findings.sorted());
    }

    private Spec assemble(List<Source> sources, String version, Findings findings) {
        Gathering gathering = new Gathering(new Owners(new Names(sources), findings), findings);
        gathering.addAll(sources);
        Merge merge = new Merge(new Items(findings, descriptions), findings, descriptions);
        Operations operations = new Operations(merge);
        Nodes nodes = new Nodes(merge, new Edges(merge, operations, edgePages(sources)), operations, version);
        Map<String, Node> made = new LinkedHashMap<>();
        gathering.nodes().forEach((name, told) -> made.put(name, nodes.of(name, told)));
        return new Spec(version, made, new ErrorCatalogue(findings, descriptions).of(gathering.errors()));
    }

    /** The pages of edges that have an address, the best of each. */
    private static Map<DocsUrl, Told<Page>> edgePages(List<Source> sources) {
        Map<DocsUrl, Told<Page>> pages = new LinkedHashMap<>();
        for (Source source : sources) {
            DocsUrl url = DocsUrl.of(source.url());
            if (url != null && !url.isNode() && source.page().kind() == Page.Kind.EDGE) {
                pages.putIfAbsent(url, new Told<>(source.page(), 1, true, source));
            }
        }
        return pages;
    }

    /** The version that all pages document, or nearly all: one that came along from another version is left out later. */
    private static @Nullable String agreedVersion(List<Source> sources, Findings findings) {
        SortedMap<String, Long> versions = sources.stream()
                .map(source -> source.page().graphVersion())
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        long all = versions.values().stream().mapToLong(n -> n).sum();
        for (Map.Entry<String, Long> version : versions.entrySet()) {
            if (version.getValue() * 10 >= all * 9) {
                return version.getKey();
            }
        }
        if (versions.isEmpty()) {
            findings.error(
                    "spec-version-unknown",
                    null,
                    "no page tells which Graph API version it documents",
                    "Give it: --graph-version v19.0.");
        } else {
            findings.error(
                    "spec-version-mixed",
                    null,
                    "the pages document several versions: " + String.join(", ", versions.keySet()),
                    "A spec holds one version. Scrape each by itself, or choose one: --graph-version "
                            + versions.lastKey() + ".");
        }
        return null;
    }

    private static List<Source> ofVersion(List<Source> sources, String version, Findings findings) {
        return sources.stream()
                .filter(source -> {
                    String told = source.page().graphVersion();
                    boolean fits = told == null || told.equals(version);
                    if (!fits) {
                        findings.warn(
                                "spec-version-other",
                                new Told<>(source.page(), 0, true, source),
                                "the page documents " + told + ", not " + version + "; it was left out",
                                null);
                    }
                    return fits;
                })
                .toList();
    }

    private Lock lock(List<Source> sources, String version) {
        Map<String, Lock.Capture> captures = new LinkedHashMap<>();
        sources.stream()
                // A page that could not be read tells nothing, and that is worth knowing later.
                .filter(source -> source.page().kind() != Page.Kind.OTHER
                        || !source.capture().problems().isEmpty())
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .forEach(source -> captures.put(source.id(), source.capture()));
        return new Lock(version, scraper, captures);
    }
}

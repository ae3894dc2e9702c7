package dev.graphpin.generator.scrape.assemble;

import dev.graphpin.generator.scrape.Page;
import dev.graphpin.generator.scrape.Page.EdgeRow;
import dev.graphpin.generator.scrape.Page.ErrorRow;
import dev.graphpin.generator.scrape.Page.Writing;
import dev.graphpin.generator.scrape.assemble.Tellings.Request;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Brings what pages tell to whom it belongs to. */
final class Gathering {
    private final Owners owners;
    private final Findings findings;
    private final SortedMap<String, Tellings> nodes = new TreeMap<>();
    private final SortedMap<Integer, List<Told<ErrorRow>>> errors = new TreeMap<>();

    Gathering(Owners owners, Findings findings) {
        this.owners = owners;
        this.findings = findings;
    }

    /** What is told of each node, by name. */
    SortedMap<String, Tellings> nodes() {
        return nodes;
    }

    /** What is told of each error code. */
    SortedMap<Integer, List<Told<ErrorRow>>> errors() {
        return errors;
    }

    /**
     * Takes all pages in.
     *
     * @param sources the best first
     */
    void addAll(List<Source> sources) {
        Map<Source, Owner> pages = new LinkedHashMap<>();
        for (Source source : sources) {
            Owner owner = owners.ofPage(source);
            if (owner != null) {
                pages.put(source, owner);
            } else if (source.page().kind() != Page.Kind.OTHER) {
                ownerless(source);
            }
        }
        // Nodes first: edges stand in the order of their node's page, not in that of the pages read.
        pages.forEach((source, owner) -> {
            if (owner.edge() == null) {
                addNode(source, node(owner.node()));
            }
        });
        pages.forEach((source, owner) -> {
            String edge = owner.edge();
            if (edge != null) {
                node(owner.node()).edge(edge).pages.add(own(source));
            }
        });
        for (Source source : sources) {
            addRequests(source, pages.get(source));
            addErrors(source);
        }
    }

    private void ownerless(Source source) {
        findings.warn(
                "spec-page-owner",
                new Told<>(source.page(), 0, true, source),
                "the page does not say which node or edge it is about; only its operations were taken",
                "Give its address (a sidecar, or a path as on the site), or leave it out.");
    }

    private static Told<Page> own(Source source) {
        return new Told<>(source.page(), 1, true, source);
    }

    private static void addNode(Source source, Tellings node) {
        Told<Page> told = own(source);
        node.pages.add(told);
        for (EdgeRow row : source.page().read().edges()) {
            String name = row.name();
            if (name != null && !name.isBlank()) {
                node.edge(name.replaceFirst("^/+", "")).rows.add(told.with(row, row.line()));
            }
        }
    }

    private void addRequests(Source source, @Nullable Owner page) {
        for (Writing writing : source.page().operations()) {
            Told<Writing> told = new Told<>(writing, writing.line(), false, source);
            for (String path : writing.paths()) {
                Owner owner = owners.ofPath(path, told, page);
                Tellings node = node(owner.node());
                List<Told<Request>> requests = owner.edge() == null ? node.requests : node.edge(owner.edge()).requests;
                requests.add(new Told<>(
                        new Request(writing, PathParts.template(path)), writing.line(), owner.equals(page), source));
            }
        }
    }

    private void addErrors(Source source) {
        source.page().read().errors().forEach(row -> addError(row, source));
        source.page().operations().forEach(w -> w.errors().forEach(row -> addError(row, source)));
    }

    private void addError(ErrorRow row, Source source) {
        errors.computeIfAbsent(row.code(), code -> new ArrayList<>()).add(new Told<>(row, row.line(), false, source));
    }

    private Tellings node(String name) {
        return nodes.computeIfAbsent(name, n -> new Tellings());
    }
}

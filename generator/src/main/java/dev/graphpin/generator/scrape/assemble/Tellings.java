package dev.graphpin.generator.scrape.assemble;

import dev.graphpin.generator.scrape.Page;
import dev.graphpin.generator.scrape.Page.EdgeRow;
import dev.graphpin.generator.scrape.Page.Writing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All that was told of one node, sorted by what it is told of. Filled by {@link Gathering}, emptied by nobody. */
final class Tellings {
    /** A writing operation on one of its paths. */
    record Request(Writing writing, String path) {}

    /** The node's own pages. */
    final List<Told<Page>> pages = new ArrayList<>();

    /** Writing on the node's own path. */
    final List<Told<Request>> requests = new ArrayList<>();

    /** In the order in which the best page lists them, by name in lower case: paths are told as /Docs here and /docs there. */
    final Map<String, OfEdge> edges = new LinkedHashMap<>();

    /** All that was told of one edge. */
    static final class OfEdge {
        /** As spelled where it was told first. */
        final String name;

        /** The rows of the node's pages. */
        final List<Told<EdgeRow>> rows = new ArrayList<>();

        /** The edge's own pages. */
        final List<Told<Page>> pages = new ArrayList<>();

        /** Writing on the edge's path. */
        final List<Told<Request>> requests = new ArrayList<>();

        OfEdge(String name) {
            this.name = name;
        }
    }

    OfEdge edge(String name) {
        return edges.computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> new OfEdge(name));
    }
}

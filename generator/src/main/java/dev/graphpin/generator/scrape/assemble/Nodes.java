package dev.graphpin.generator.scrape.assemble;

import dev.graphpin.generator.scrape.Page;
import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Origin;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Makes a node of all that is told of it. A node that only other pages tell of has what they tell, and no docs. */
record Nodes(Merge merge, Edges edges, Operations operations, String graphVersion) {

    Node of(String name, Tellings told) {
        List<Told<Page>> pages = Merge.sorted(told.pages);
        return new Node(
                name,
                graphVersion,
                Merge.firstUrl(pages),
                merge.prose(pages, Page::description),
                Set.of(),
                merge.requirements(pages),
                merge.read(name, pages, false),
                merge.items().fields(name, Merge.each(pages, page -> page.read().fields())),
                edges(name, told),
                operations.of(name, told.requests),
                origin(pages, told));
    }

    /** First those that the node's page lists, in its order, then the others by name. */
    private Map<String, Edge> edges(String node, Tellings told) {
        Map<String, Edge> made = new LinkedHashMap<>();
        told.edges.values().stream()
                .sorted(Comparator.comparing((Tellings.OfEdge edge) -> edge.rows.isEmpty() ? edge.name : ""))
                .forEach(edge -> made.put(edge.name, edges.of(node, edge)));
        return made;
    }

    private static Origin origin(List<Told<Page>> pages, Tellings told) {
        return Merge.origin(Stream.concat(pages.stream(), told.requests.stream().sorted(Told.order()))
                .toList());
    }
}

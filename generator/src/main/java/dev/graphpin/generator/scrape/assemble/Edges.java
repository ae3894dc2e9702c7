package dev.graphpin.generator.scrape.assemble;

import dev.graphpin.generator.scrape.Page;
import dev.graphpin.generator.scrape.Page.EdgeRow;
import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Edge.Cardinality;
import dev.graphpin.spec.model.Origin;
import dev.graphpin.spec.model.TypeNotation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes an edge of its row on the node's page, its own page, and the operations on its path, whichever of them there are.
 *
 * @param byAddress the pages of edges; several nodes link to one page of an edge they share ({@code object/likes}), which tells
 *     what theirs hold where they have no page of their own
 */
record Edges(Merge merge, Operations operations, Map<DocsUrl, Told<Page>> byAddress) {

    Edge of(String node, Tellings.OfEdge told) {
        String name = told.name;
        String locator = node + "/" + name;
        List<Told<EdgeRow>> rows = Merge.sorted(told.rows);
        List<Told<Page>> pages = Merge.sorted(told.pages);
        List<Told<EdgeTarget>> held = Stream.of(
                        Merge.each(pages.isEmpty() ? linked(rows) : pages, EdgeTarget::of),
                        Merge.each(rows, EdgeTarget::of))
                .flatMap(List::stream)
                .toList();
        String target = merge.agreed("target", locator, held, EdgeTarget::type);
        return new Edge(
                name,
                target == null ? null : TypeNotation.of(target),
                cardinality(locator, held),
                flags(rows),
                link(rows, pages),
                description(rows, pages),
                merge.requirements(pages),
                merge.read(locator, pages, true),
                merge.items()
                        .fields(locator, Merge.each(pages, page -> page.read().fields())),
                merge.items().fields(locator + " summary", Merge.each(pages, page -> page.read()
                        .summary())),
                operations.of(locator, told.requests),
                origin(rows, pages, told));
    }

    private List<Told<Page>> linked(List<Told<EdgeRow>> rows) {
        return rows.stream()
                .map(row -> DocsUrl.of(row.what().link()))
                .filter(Objects::nonNull)
                .map(byAddress::get)
                .filter(Objects::nonNull)
                .limit(1)
                .toList();
    }

    private Cardinality cardinality(String locator, List<Told<EdgeTarget>> held) {
        Page.Data data = merge.agreed("data", locator, held, EdgeTarget::data);
        if (data == null) {
            return Cardinality.UNKNOWN;
        }
        return data == Page.Data.SINGLE ? Cardinality.SINGLE : Cardinality.LIST;
    }

    /** Renderings lose badges and never add any, so all that were told count. */
    private static Set<String> flags(List<Told<EdgeRow>> rows) {
        Set<String> flags = new LinkedHashSet<>();
        rows.forEach(row -> flags.addAll(row.what().flags()));
        return flags;
    }

    private static @Nullable String link(List<Told<EdgeRow>> rows, List<Told<Page>> pages) {
        String link = Merge.first(rows, EdgeRow::link);
        return link != null ? link : Merge.firstUrl(pages);
    }

    private @Nullable String description(List<Told<EdgeRow>> rows, List<Told<Page>> pages) {
        String row = merge.prose(rows, EdgeRow::description);
        return row != null ? row : merge.prose(pages, Page::description);
    }

    private static Origin origin(List<Told<EdgeRow>> rows, List<Told<Page>> pages, Tellings.OfEdge told) {
        return Merge.origin(Stream.of(rows, pages, Merge.sorted(told.requests))
                .<Told<?>>flatMap(List::stream)
                .toList());
    }
}

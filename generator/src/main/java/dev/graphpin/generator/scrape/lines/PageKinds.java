package dev.graphpin.generator.scrape.lines;

import dev.graphpin.generator.scrape.Page.Kind;
import dev.graphpin.generator.scrape.Page.Writing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a page is about a node or an edge, by what tells most surely: a list of edges stands only on a node's
 * page, and {@code data} only on an edge's; then the path it is read by, the path in its title, and those of its operations.
 */
final class PageKinds {
    private PageKinds() {}

    static Kind of(ReadingDraft reading, @Nullable String title, List<Writing> operations) {
        if (reading.listsEdges()) {
            return Kind.NODE;
        }
        if (reading.tellsData()) {
            return Kind.EDGE;
        }
        Kind kind = byPath(reading.path());
        if (kind == null && reading.data() != null) {
            return Kind.EDGE;
        }
        kind = kind == null ? byPath(pathIn(title)) : kind;
        kind = kind == null && !operations.isEmpty()
                ? byPath(operations.get(0).paths().get(0))
                : kind;
        return kind != null ? kind : reading.told() ? Kind.NODE : Kind.OTHER;
    }

    private static @Nullable Kind byPath(@Nullable String path) {
        if (path == null) {
            return null;
        }
        long parts = path.chars().filter(c -> c == '/').count() - (path.endsWith("/") ? 1 : 0);
        return parts > 1 ? Kind.EDGE : parts == 1 ? Kind.NODE : null;
    }

    private static @Nullable String pathIn(@Nullable String title) {
        int from = title == null ? -1 : title.indexOf('/');
        return title == null || from < 0 ? null : title.substring(from).replace(" /", "/");
    }
}

package dev.graphpin.generator.scrape.html;

import dev.graphpin.generator.scrape.Page.Kind;
import dev.graphpin.generator.scrape.Page.Writing;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a page is about a node or an edge, by what tells most surely: a list of edges stands only on a node's
 * page, and {@code data} only on an edge's; then the path it is read by, the path in its title, its address, and the paths
 * of its operations.
 */
final class PageKind {
    private static final Pattern PATH_IN_TITLE = Pattern.compile("/.*");
    private static final Pattern ADDRESS = Pattern.compile("/reference/(?:v\\d+\\.\\d+/)?([^?#]*)");

    private PageKind() {}

    static Kind of(ReadingCard reading, @Nullable String title, @Nullable String url, List<Writing> operations) {
        if (reading.listsEdges()) {
            return Kind.NODE;
        }
        if (reading.data() != null) {
            return Kind.EDGE;
        }
        Kind kind = byPath(reading.path());
        kind = kind != null ? kind : byPath(pathIn(title));
        kind = kind != null ? kind : byPath(addressIn(url));
        kind = kind != null || operations.isEmpty()
                ? kind
                : byPath(operations.get(0).paths().get(0));
        return kind == null ? Kind.OTHER : kind;
    }

    private static @Nullable Kind byPath(@Nullable String path) {
        if (path == null) {
            return null;
        }
        int parts = path.endsWith("/") ? -1 : 0;
        for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
            parts++;
        }
        return parts > 1 ? Kind.EDGE : parts == 1 ? Kind.NODE : null;
    }

    private static @Nullable String pathIn(@Nullable String title) {
        Matcher path = PATH_IN_TITLE.matcher(title == null ? "" : title.replace(" /", "/"));
        return path.find() ? path.group() : null;
    }

    private static @Nullable String addressIn(@Nullable String url) {
        Matcher address = ADDRESS.matcher(url == null ? "" : url);
        return address.find() && !address.group(1).isEmpty() ? "/" + address.group(1) : null;
    }
}

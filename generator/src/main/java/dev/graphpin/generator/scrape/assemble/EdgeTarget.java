package dev.graphpin.generator.scrape.assemble;

import dev.graphpin.generator.scrape.Page;
import dev.graphpin.generator.scrape.Page.Data;
import dev.graphpin.generator.scrape.Page.EdgeRow;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one telling says an edge holds. The edge's own page says it in a sentence; a hand-written page of its node says it in
 * the row's type.
 *
 * @param type the nodes' type in the page's words; null when not told
 * @param data null when not told
 */
record EdgeTarget(@Nullable String type, @Nullable Data data) {
    /** {@code Edge<Comment>}; an edge holds a list unless its own page says otherwise. */
    private static final Pattern LIST = Pattern.compile("(?:edge|list|array) ?<([^<>]+)>", Pattern.CASE_INSENSITIVE);

    static EdgeTarget of(Page page) {
        return new EdgeTarget(page.read().target(), page.read().data());
    }

    static EdgeTarget of(EdgeRow row) {
        Matcher list = LIST.matcher(row.type() == null ? "" : row.type());
        return list.matches() ? new EdgeTarget(list.group(1).strip(), Data.LIST) : new EdgeTarget(null, null);
    }
}

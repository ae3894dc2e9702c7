package dev.graphpin.generator.scrape.lines;

import dev.graphpin.generator.scrape.Page.Item;
import java.util.List;
import java.util.Set;

/**
 * Tells where nesting was lost. In lines the rows nested in a parameter follow it like any others; which of the rows that
 * follow are nested cannot be told, so the list stays flat, and every row that may hold others is told of.
 */
final class Nesting {
    /** Types of rows that held others wherever a rendering kept the nesting. */
    private static final Set<String> HOLDERS = Set.of(
            "Object",
            "list<Object>",
            "array<Object>",
            "JSON object",
            "list<JSON object>",
            "array<JSON object>",
            "object",
            "object[]",
            "Object[]",
            "target",
            "feed target");

    private Nesting() {}

    /** The same rows; each that may hold some of those after it gets a diagnostic. */
    static List<Item> check(List<Item> rows, Findings findings) {
        for (int i = 0; i + 1 < rows.size(); i++) {
            Item row = rows.get(i);
            check(row.parameters(), findings);
            if (row.type() != null
                    && HOLDERS.contains(row.type())
                    && row.parameters().isEmpty()) {
                findings.lost(
                        "page-nesting-lost",
                        row.line(),
                        "Which of the rows after " + Findings.quote(row.name())
                                + " are nested in it, the rendering does not tell.");
            }
        }
        return rows;
    }
}

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

    /** The button that unfolds rows, in the layout of 2026: what stands before it may be such rows, their marks lost. */
    private static final String UNFOLDS = "Show child parameters";

    private Nesting() {}

    /** The same rows; each that may hold some of those after it gets a diagnostic. */
    static List<Item> check(List<Item> rows, Findings findings) {
        for (int i = 0; i < rows.size(); i++) {
            Item row = rows.get(i);
            if (!row.parameters().isEmpty()) {
                check(row.parameters(), findings);
            } else if (row.description() != null && row.description().endsWith(UNFOLDS)) {
                lost(row, "Which words of the description of %s are rows nested in it", findings);
            } else if (row.type() != null && HOLDERS.contains(row.type()) && i + 1 < rows.size()) {
                lost(row, "Which of the rows after %s are nested in it", findings);
            }
        }
        return rows;
    }

    private static void lost(Item row, String what, Findings findings) {
        String words = what.formatted(Findings.quote(row.name()));
        findings.lost("page-nesting-lost", row.line(), words + ", the rendering does not tell.");
    }
}

package dev.graphpin.generator.scrape.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A table: what its header says, and its rows. Rows of tables inside its cells are not its own.
 *
 * @param header the words of the header cells
 * @param columns what they mean; null when that is not known
 * @param rows the rows below the header
 */
record Table(List<String> header, @Nullable Columns columns, List<Element> rows) {

    static Table of(Element table) {
        List<String> header = new ArrayList<>();
        List<Element> rows = new ArrayList<>();
        for (Element part = table.firstElementChild(); part != null; part = part.nextElementSibling()) {
            switch (part.normalName()) {
                case "thead", "tbody", "tfoot" -> {
                    for (Element row = part.firstElementChild(); row != null; row = row.nextElementSibling()) {
                        add(row, header, rows);
                    }
                }
                case "tr" -> add(part, header, rows);
                default -> {}
            }
        }
        return new Table(header, Columns.of(header), rows);
    }

    private static void add(Element row, List<String> header, List<Element> rows) {
        Element first = row.firstElementChild();
        if (!row.normalName().equals("tr") || first == null) {
            return;
        }
        boolean heads = header.isEmpty() && rows.isEmpty() && first.normalName().equals("th");
        if (!heads) {
            rows.add(row);
            return;
        }
        for (Element cell = first; cell != null; cell = cell.nextElementSibling()) {
            header.add(CellText.of(cell));
        }
    }

    /** The cells of a row. */
    static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .toList();
    }

    Columns.@Nullable Kind kind() {
        return columns == null ? null : columns.kind();
    }
}

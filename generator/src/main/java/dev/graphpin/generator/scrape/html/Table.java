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
        for (Element part : Dom.children(table)) {
            switch (part.normalName()) {
                case "thead", "tbody", "tfoot" -> {
                    for (Element row : Dom.children(part)) {
                        add(row, header, rows);
                    }
                }
                case "tr" -> add(part, header, rows);
                default -> {}
            }
        }
        if (header.isEmpty() && !rows.isEmpty() && isHeader(rows.get(0))) {
            words(rows.remove(0)).forEach(header::add);
        }
        return new Table(header, Columns.of(header), rows);
    }

    /** Whether a row of ordinary cells is the header: tables written by hand have it there, and its words tell. */
    private static boolean isHeader(Element row) {
        List<String> words = words(row);
        return words.size() > 1
                && words.stream().anyMatch("description"::equalsIgnoreCase)
                && Columns.of(words) != null;
    }

    private static List<String> words(Element row) {
        List<String> words = new ArrayList<>(row.childNodeSize());
        for (int i = 0; i < row.childNodeSize(); i++) {
            if (row.childNode(i) instanceof Element cell) {
                words.add(CellText.of(cell));
            }
        }
        return words;
    }

    private static void add(Element row, List<String> header, List<Element> rows) {
        Element first = row.firstElementChild();
        if (!row.normalName().equals("tr") || first == null) {
            return;
        }
        if (!first.normalName().equals("th")) {
            rows.add(row);
            return;
        }
        List<String> words = words(row);
        if (header.isEmpty() && rows.isEmpty()) {
            header.addAll(words);
        } else if (!words.equals(header)) {
            rows.add(row);
        }
    }

    /** The cells of a row; none when all are header cells, as such a row says what other rows mean and is none itself. */
    static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>(4);
        boolean told = false;
        for (int i = 0; i < row.childNodeSize(); i++) {
            if (row.childNode(i) instanceof Element cell) {
                boolean data = cell.normalName().equals("td");
                told |= data;
                if (data || cell.normalName().equals("th")) {
                    cells.add(cell);
                }
            }
        }
        return told ? cells : List.of();
    }

    Columns.@Nullable Kind kind() {
        return columns == null ? null : columns.kind();
    }
}

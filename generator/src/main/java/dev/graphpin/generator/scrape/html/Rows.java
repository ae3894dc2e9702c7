package dev.graphpin.generator.scrape.html;

import dev.graphpin.generator.scrape.Page.EdgeRow;
import dev.graphpin.generator.scrape.Page.ErrorRow;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Reads the rows of the small tables, edges and errors, and says which rows were not understood. */
final class Rows {
    private static final int DIGITS = 9;

    private Rows() {}

    /** Reads a table of edges: a linked name, a description, badges. Hand-written pages write the name with a slash and have a type. */
    static List<EdgeRow> edges(Table table, Columns columns, Findings findings) {
        List<EdgeRow> edges = new ArrayList<>();
        for (Element row : table.rows()) {
            List<Element> cells = Table.cells(row);
            NameCell name = cells.size() == columns.size() ? NameCell.of(cells.get(columns.name())) : null;
            if (name == null) {
                notUnderstood(row, cells, findings);
                continue;
            }
            DescriptionCell told = columns.description() < 0
                    ? DescriptionCell.EMPTY
                    : DescriptionCell.of(cells.get(columns.description()));
            List<String> flags = new ArrayList<>(told.flags());
            if (name.struck() && !flags.contains("deprecated")) {
                flags.add("deprecated");
            }
            String word = name.name().startsWith("/") ? name.name().substring(1) : name.name();
            String type = columns.type() < 0 ? "" : CellText.of(cells.get(columns.type()));
            edges.add(new EdgeRow(
                    word,
                    type.isEmpty() ? null : type,
                    name.nameLink(),
                    flags,
                    told.description(),
                    findings.lines().row(name.name())));
        }
        return edges;
    }

    /** Reads a table of error codes: a number and a message. */
    static List<ErrorRow> errors(Table table, Columns columns, Findings findings) {
        List<ErrorRow> errors = new ArrayList<>();
        for (Element row : table.rows()) {
            List<Element> cells = Table.cells(row);
            String code = cells.size() == columns.size() ? CellText.of(cells.get(columns.name())) : "";
            if (!isCode(code)) {
                notUnderstood(row, cells, findings);
                continue;
            }
            String message = columns.description() < 0 ? "" : CellText.of(cells.get(columns.description()));
            errors.add(new ErrorRow(
                    Integer.parseInt(code), message, findings.lines().row(code)));
        }
        return errors;
    }

    /** Whether the words are a number that an {@code int} holds. */
    private static boolean isCode(String words) {
        int from = words.startsWith("-") ? 1 : 0;
        int digits = words.length() - from;
        for (int at = from; at < words.length(); at++) {
            if (words.charAt(at) < '0' || words.charAt(at) > '9') {
                return false;
            }
        }
        return digits > 0 && digits <= DIGITS;
    }

    static void notUnderstood(Element row, List<Element> cells, Findings findings) {
        String first = cells.isEmpty() ? "" : CellText.of(cells.get(0));
        int line = findings.lines().row(first);
        findings.unparsed(
                "page-row",
                line,
                "A row that begins " + Findings.quote(first) + " with " + cells.size() + " cells was not understood.",
                "Look at the page; tell what the row says in an overlay.");
    }
}

package dev.graphpin.generator.scrape.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The rows that the layout of 2026 folds into the description of the row they are nested in: each begins a block or a line with
 * its name as code and its type in italics. Rows nested more deeply stand among them like any other.
 *
 * @param rest the description alone
 * @param rows the nested rows
 */
record FoldedRows(Element rest, List<Row> rows) {
    private static final Pattern START = Pattern.compile(
            "(?:<(?:br|div|p|li|td|dd|dt|section)\\b[^>]{0,500}+>)\\s*+<code[^>]{0,500}+>([^<]{1,100})</code>\\s*+<(em|i)>"
                    + "((?:[^<]|<(?!/?(?:em|i)>))++)</\\2>");

    FoldedRows {
        rows = List.copyOf(rows);
    }

    /**
     * A nested row.
     *
     * @param name the element that holds the name
     * @param type the element that holds the type
     * @param description the element that holds the description
     */
    record Row(String name, Element type, Element description) {}

    static FoldedRows in(Element cell) {
        String html = cell.html();
        Matcher start = START.matcher(html);
        if (!start.find()) {
            return new FoldedRows(cell, List.of());
        }
        Element rest = fragment(html.substring(0, start.start()));
        List<Row> rows = new ArrayList<>();
        boolean more = true;
        while (more) {
            Element name = fragment(start.group(1));
            Element type = fragment(start.group(3));
            int from = start.end();
            more = start.find();
            Element description = fragment(html.substring(from, more ? start.start() : html.length()));
            rows.add(new Row(CellText.of(name), type, description));
        }
        return new FoldedRows(rest, rows);
    }

    /** A piece of a cell: tags that the cut left open or closed twice are mended by the parser. */
    private static Element fragment(String html) {
        return Jsoup.parseBodyFragment(html).body();
    }
}

package dev.graphpin.generator.scrape.lines;

import dev.graphpin.generator.scrape.Page.EdgeRow;
import dev.graphpin.generator.scrape.Page.ErrorRow;
import dev.graphpin.generator.scrape.Page.Item;
import dev.graphpin.generator.scrape.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads one Markdown table: the header, also one that is glued to its first row ({@code  Type | Description || A | B |}),
 * and rows of one line or several. A row that the end of the page or the next row cuts off is left out and told of.
 */
final class MarkdownTable {
    /** Cells hold samples, but nothing longer is a row: a bar that is never closed must not swallow the page. */
    private static final int MAX_ROW = 100_000;

    private record Row(List<String> cells, int line) {
        List<String> fitting(TableHeader header) {
            return Cells.fit(cells, header.columns().size());
        }
    }

    private final List<String> lines;
    private final int start;
    private final boolean flat;
    private final Findings findings;
    /** The line of all rows, of a table that was made of HTML; 0 for any other. */
    private final int only;

    private int at;

    /** @param flat whether the page has its cells in one line each */
    MarkdownTable(List<String> lines, int start, boolean flat, Findings findings) {
        this(lines, start, flat, 0, findings);
    }

    private MarkdownTable(List<String> lines, int start, boolean flat, int only, Findings findings) {
        this.only = only;
        this.lines = lines;
        this.flat = flat;
        this.start = start;
        this.at = start;
        this.findings = findings;
    }

    /** A table whose rows were made of HTML that begins in a line of the page. */
    static MarkdownTable ofHtml(List<String> rows, int line, Findings findings) {
        return new MarkdownTable(rows, 0, false, line, findings);
    }

    /** Whether a table begins at the line. */
    static boolean starts(List<String> lines, int at) {
        String line = lines.get(at);
        return line.strip().startsWith("|") || gluedAt(line) > 0 || isStacked(lines, at);
    }

    /** Whether two words of a header stand on lines of their own, a bar between them, and the first row is glued to the second. */
    private static boolean isStacked(List<String> lines, int at) {
        return at + 3 < lines.size()
                && lines.get(at + 1).strip().equals("|")
                && lines.get(at + 3).strip().startsWith("||")
                && stacked(lines, at).kind() != TableHeader.Kind.OTHER;
    }

    private static TableHeader stacked(List<String> lines, int at) {
        return TableHeader.of(List.of(lines.get(at), lines.get(at + 2)));
    }

    /** Index of the line after the table; known after {@link #read}. */
    int end() {
        return at;
    }

    List<Block> read() {
        int glued = gluedAt(lines.get(at));
        List<Row> rows = new ArrayList<>();
        TableHeader header;
        if (isStacked(lines, at)) {
            header = stacked(lines, at);
            at += 3;
            read(lines.get(at).strip().substring(1), header, rows);
        } else {
            header = glued > 0 ? gluedHeader(glued) : header();
        }
        if (glued > 0) {
            read(lines.get(at).substring(glued + 1), header, rows);
        }
        while (at < lines.size() && lines.get(at).strip().startsWith("|") && !startsAnother()) {
            if (Cells.isDelimiter(lines.get(at))) {
                at++;
            } else {
                read(lines.get(at), header, rows);
            }
        }
        return List.of(block(header, rows));
    }

    /** Where the second of the two bars stands that part a header from the row glued to it; -1 when the line has none. */
    private static int gluedAt(String line) {
        int bars = line.indexOf("||");
        boolean header = bars > 0
                && !line.strip().startsWith("|")
                && line.substring(0, bars).contains(" | ");
        int code = line.indexOf('`');
        return header && (code < 0 || code > bars) ? bars : -1;
    }

    private TableHeader gluedHeader(int bars) {
        return TableHeader.of(
                Cells.of("| " + lines.get(at).strip().substring(0, bars - leading(lines.get(at))) + " |"));
    }

    private static int leading(String line) {
        return line.length() - line.stripLeading().length();
    }

    private TableHeader header() {
        TableHeader header = TableHeader.of(Cells.of(lines.get(at).strip()));
        boolean told = at + 1 < lines.size() && Cells.isDelimiter(lines.get(at + 1));
        if (told || header.kind() != TableHeader.Kind.OTHER) {
            at += told ? 2 : 1;
            return header;
        }
        return new TableHeader(TableHeader.Kind.OTHER, List.of());
    }

    /** Whether the line is the header of another table, which only the delimiter below it shows. */
    private boolean startsAnother() {
        return at + 1 < lines.size() && !Cells.isDelimiter(lines.get(at)) && Cells.isDelimiter(lines.get(at + 1));
    }

    private void read(String first, TableHeader header, List<Row> rows) {
        int line = only > 0 ? only : at + 1;
        int columns = header.columns().size();
        StringBuilder row = new StringBuilder(first.strip());
        at++;
        while (!(first.stripTrailing().endsWith("|") && Cells.isWhole(row.toString(), columns))) {
            if (isShort(row.toString(), header)) {
                break;
            }
            if (at == lines.size() || row.length() > MAX_ROW || breaks(lines.get(at))) {
                findings.unparsed("page-row-cut", line, "The row that begins here does not end; it was left out.");
                if (at == lines.size()) {
                    findings.cut("The capture ends in the middle of a row.");
                }
                return;
            }
            first = lines.get(at++);
            row.append('\n').append(first);
        }
        List<String> cells = Cells.of(row.toString());
        if (!cells.isEmpty()) {
            rows.add(new Row(cells, line));
        }
    }

    /** Whether the row ends here without its last cell, the type's, as another row begins, or the table ends. */
    private boolean isShort(String row, TableHeader header) {
        boolean more =
                at < lines.size() && !lines.get(at).isBlank() && !lines.get(at).startsWith("|");
        return !more
                && row.stripTrailing().endsWith("|")
                && Cells.isWhole(row, header.columns().size() - 1)
                && MarkdownRows.lacksType(Cells.of(row), header);
    }

    /** Whether a line cannot belong to a row that began above it. */
    private static boolean breaks(String line) {
        String text = line.strip();
        boolean heading =
                text.startsWith("#") && Headings.isKnown(text.replace("#", "").strip());
        return heading || line.startsWith("|");
    }

    /**
     * The rows of names with types glued to them. No page ends in such a table, so a row on the page's last line may be cut at
     * a bar inside its type.
     */
    private List<Row> beforeCut(List<Row> rows) {
        if (only > 0 || at < lines.size() || rows.isEmpty()) {
            return rows;
        }
        Row last = rows.get(rows.size() - 1);
        findings.unparsed("page-row-cut", last.line(), "The page ends in this row; it was left out.");
        return rows.subList(0, rows.size() - 1);
    }

    private Block block(TableHeader header, List<Row> rows) {
        int line = only > 0 ? only : start + 1;
        return switch (header.kind()) {
            case FIELDS -> new Block.Fields(items(header, beforeCut(rows)), line);
            case PARAMETERS -> new Block.Parameters(items(header, beforeCut(rows)), line);
            case EDGES -> new Block.Edges(edges(header, rows), line);
            case ERRORS -> new Block.Errors(errors(rows), line);
            case PROPERTIES -> new Block.Properties(items(header, rows), silentEdges(header, rows), line);
            case NAMED ->
                isCode(rows)
                        ? new Block.Named(items(header, rows), silentEdges(header, rows), line)
                        : new Block.Other(header.columns(), plain(rows), line);
            case OTHER -> new Block.Other(header.columns(), plain(rows), line);
        };
    }

    private List<Item> items(TableHeader header, List<Row> rows) {
        boolean plain = isPlain(rows);
        return rows.stream()
                .map(row -> told(row, MarkdownRows.item(row.fitting(header), header, row.line())))
                .filter(Objects::nonNull)
                .map(item -> flat || plain ? FlatCells.item(item, plain) : item)
                .toList();
    }

    private List<EdgeRow> edges(TableHeader header, List<Row> rows) {
        boolean plain = isPlain(rows);
        return rows.stream()
                .map(row -> told(row, MarkdownRows.edge(row.fitting(header), header, row.line())))
                .filter(Objects::nonNull)
                .map(edge -> flat || plain ? FlatCells.edge(edge, plain) : edge)
                .toList();
    }

    /** What {@link #items} tells of is not told twice. */
    private static List<EdgeRow> silentEdges(TableHeader header, List<Row> rows) {
        return rows.stream()
                .map(row -> MarkdownRows.edge(row.fitting(header), header, row.line()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether a converter dropped all markup: no name is code, and no cell has a second line. */
    private boolean isPlain(List<Row> rows) {
        return only == 0
                && rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .noneMatch(cell -> cell.contains("<br") || cell.strip().contains("\n"))
                && rows.stream().noneMatch(row -> isCode(List.of(row)));
    }

    /** Wire names are set as code; what App Review grants, under the same header, is not. */
    private static boolean isCode(List<Row> rows) {
        return rows.stream()
                .map(row -> row.cells().get(0).strip())
                .allMatch(name -> name.startsWith("`") || name.startsWith("[`"));
    }

    private List<ErrorRow> errors(List<Row> rows) {
        return rows.stream()
                .map(row -> told(row, MarkdownRows.error(row.cells(), row.line())))
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<List<String>> plain(List<Row> rows) {
        return rows.stream().map(Row::cells).toList();
    }

    private <T> @Nullable T told(Row row, @Nullable T read) {
        if (read == null) {
            String words = Texts.collapse(String.join(" ", row.cells()));
            findings.unparsed(
                    "page-row-not-understood", row.line(), "No rule reads the row " + Findings.quote(words) + ".");
        }
        return read;
    }
}

package dev.graphpin.generator.scrape.html;

import dev.graphpin.generator.scrape.Page.Item;
import dev.graphpin.generator.scrape.TypeText;
import dev.graphpin.spec.check.Diagnostic.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables of fields and of parameters. On generated pages the type stands under the name, on hand-written ones it has
 * a column of its own. Rows nest by the numbers in their class ({@code row_4-1} in {@code row_4}), which nothing else tells.
 */
final class ItemTable {
    private final Columns columns;
    private final Findings findings;

    private ItemTable(Columns columns, Findings findings) {
        this.columns = columns;
        this.findings = findings;
    }

    static List<Item> read(Table table, Findings findings) {
        Columns columns = table.columns();
        return columns == null ? List.of() : new ItemTable(columns, findings).rows(table.rows());
    }

    private List<Item> rows(List<Element> rows) {
        List<Draft> top = new ArrayList<>();
        Map<String, Draft> byPath = new HashMap<>();
        for (Element row : rows) {
            Draft draft = row(row);
            if (draft == null) {
                continue;
            }
            String path = Markup.rowPath(row);
            int cut = path == null ? -1 : path.lastIndexOf('-');
            Draft parent = path == null || cut < 0 ? null : byPath.get(path.substring(0, cut));
            if (parent == null && cut >= 0) {
                orphan(draft);
                continue;
            }
            (parent == null ? top : parent.nested).add(draft);
            if (path != null) {
                byPath.put(path, draft);
            }
        }
        if (byPath.isEmpty() && hasDuplicates(top)) {
            findings.add(
                    "page-nesting-lost",
                    Severity.WARNING,
                    top.get(0).item.line(),
                    "Rows of one table share a name, so some are nested in others, but nothing tells which.",
                    "Capture the page with its class attributes, or nest the rows by an overlay.");
        }
        return built(top);
    }

    private static List<Item> built(List<Draft> drafts) {
        List<Item> items = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            items.add(draft.nested.isEmpty() ? draft.item : draft.item.with(built(draft.nested)));
        }
        return items;
    }

    private void orphan(Draft draft) {
        findings.unparsed(
                "page-row-orphan",
                draft.item.line(),
                "The row " + Findings.quote(draft.item.name()) + " is nested in a row that the table does not hold.",
                "Capture the page again.");
    }

    private static boolean hasDuplicates(List<Draft> rows) {
        Set<String> names = new HashSet<>();
        return !rows.stream().allMatch(row -> names.add(row.item.name()));
    }

    private @Nullable Draft row(Element row) {
        List<Element> cells = Table.cells(row);
        boolean whole = cells.size() == columns.size() || lacksType(cells);
        NameCell name = whole ? NameCell.of(cells.get(columns.name())) : null;
        if (name == null || isFiller(name, cells)) {
            Rows.notUnderstood(row, cells, findings);
            return null;
        }
        Element cell = columns.description() < 0 ? null : cells.get(columns.description());
        FoldedRows folded = cell == null || !name.italic() ? null : FoldedRows.in(cell);
        Element description = folded == null ? cell : folded.rest();
        DescriptionCell told = description == null ? DescriptionCell.EMPTY : DescriptionCell.of(description);
        Element typeCell = columns.type() < 0 || lacksType(cells) ? null : cells.get(columns.type());
        String words = columns.type() < 0 ? name.type() : typeCell == null ? null : CellText.of(typeCell);
        TypeText type = TypeText.of(words == null ? "" : words);
        Draft draft = new Draft(new Item(
                name.name(),
                words == null ? null : type.type(),
                type.values(),
                flags(name, told, cells),
                told.defaultValue(),
                columns.type() < 0 ? name.link() : typeCell == null ? null : NameCell.hrefUnder(typeCell),
                told.description(),
                List.of(),
                findings.lines().row(name.name())));
        if (folded != null) {
            folded.rows().forEach(nested -> draft.nested.add(new Draft(folded(nested, draft.item.line()))));
            deeper(draft.nested);
        }
        return draft;
    }

    /** Rows folded into one cell all look alike: which of those after an object are nested in it, nothing tells. */
    private void deeper(List<Draft> rows) {
        for (Draft row : rows.subList(0, Math.max(0, rows.size() - 1))) {
            String type = String.valueOf(row.item.type()).toLowerCase(Locale.ROOT);
            if (type.equals("object") || type.contains("<object>") || type.contains("json object")) {
                findings.add(
                        "page-nesting-lost",
                        Severity.INFO,
                        row.item.line(),
                        "Which of the rows after " + Findings.quote(row.item.name())
                                + " are nested in it, the page does not tell.",
                        "Nest the rows by an overlay.");
            }
        }
    }

    private static Item folded(FoldedRows.Row row, int line) {
        TypeText type = TypeText.of(CellText.of(row.type()));
        DescriptionCell told = DescriptionCell.of(row.description());
        return new Item(
                row.name(),
                type.type(),
                type.values(),
                told.flags(),
                told.defaultValue(),
                NameCell.hrefUnder(row.type()),
                told.description(),
                List.of(),
                line);
    }

    /**
     * Whether a row of a hand-written table leaves out its last cell, the type's, and nothing else: the cell that is last
     * then holds prose, while a type is a code or a link and no more.
     */
    private boolean lacksType(List<Element> cells) {
        if (columns.type() != columns.size() - 1 || cells.size() != columns.size() - 1 || cells.size() < 2) {
            return false;
        }
        Element last = cells.get(cells.size() - 1);
        NameCell code = NameCell.of(last);
        return code == null || !code.name().equals(CellText.of(last));
    }

    private List<String> flags(NameCell name, DescriptionCell told, List<Element> cells) {
        if (!name.struck() && columns.required() < 0) {
            return told.flags();
        }
        List<String> flags = new ArrayList<>(told.flags());
        if (name.struck() && !flags.contains("deprecated")) {
            flags.add("deprecated");
        }
        String required = columns.required() < 0 ? "" : CellText.of(cells.get(columns.required()));
        if (required.equalsIgnoreCase("yes") || required.equalsIgnoreCase("true")) {
            flags.add("required");
        }
        return flags;
    }

    /** Hand-written pages hold rows whose every cell is one and the same word, left by the site's own renderer. */
    private static boolean isFiller(NameCell name, List<Element> cells) {
        return !name.code()
                && cells.size() > 1
                && cells.stream().allMatch(cell -> CellText.of(cell).equals(name.name()));
    }

    /** An item whose nested rows are still being read. */
    private record Draft(Item item, List<Draft> nested) {
        Draft(Item item) {
            this(item, new ArrayList<>());
        }
    }
}

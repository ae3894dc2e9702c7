package dev.graphpin.generator.scrape.lines;

import dev.graphpin.generator.scrape.Page.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows that the layout of 2026 folds into the description of the row they are nested in: each begins with its name as code
 * and its type in italics, on a line of its own or, where line ends were lost, behind a gap. Rows nested more deeply stand among
 * them like any other.
 *
 * @param rest the description alone, markup and all
 * @param items the nested rows
 */
record Folded(String rest, List<Item> items) {
    private static final Pattern START =
            Pattern.compile("(?:^|\\n| {2,})[ \\u00a0]*`([\\w.:-]{1,100})` \\*(?!\\*)([^*\\n]++)\\*(?=\\s|$)");
    /** What parts the nested rows from the description, and the button that unfolds them. */
    private static final Pattern BORDER = Pattern.compile("(?:\\s|---|Show child parameters)++$");

    Folded {
        items = List.copyOf(items);
    }

    static Folded in(String cell, int line) {
        String text = cell.replace("<br>", "\n").replace("<br/>", "\n");
        Matcher start = START.matcher(text);
        if (!start.find()) {
            return new Folded(cell, List.of());
        }
        String rest = BORDER.matcher(text.substring(0, start.start())).replaceFirst("");
        List<Item> items = new ArrayList<>();
        boolean more = true;
        while (more) {
            String name = start.group(1);
            Inline type = InlineParser.parse(start.group(2));
            int from = start.end();
            more = start.find();
            String words = text.substring(from, more ? start.start() : text.length());
            Description description =
                    Description.of(BORDER.matcher(words).replaceFirst("").strip());
            items.add(MarkdownRows.item(name, type.text(), type.addressFrom(0), List.of(), description, line));
        }
        return new Folded(rest, items);
    }
}

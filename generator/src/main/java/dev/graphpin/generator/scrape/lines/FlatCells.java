package dev.graphpin.generator.scrape.lines;

import dev.graphpin.generator.scrape.Page.EdgeRow;
import dev.graphpin.generator.scrape.Page.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Pages whose converter put each cell in one line: a badge is then the last word of the description, as the site writes it, with
 * a capital and no full stop. Elsewhere badges stand in lines of their own, and such a word is the author's.
 */
final class FlatCells {
    private static final Pattern BADGE = Pattern.compile(
            "(?:^|\\s|(?<=Core|Default|Deprecated|Required))(Core|Default|Deprecated|Required|Supports Emoji)$");

    /** In small letters, as the layout of 2026 has them, but not behind a word that makes a sentence of them. */
    private static final Pattern SMALL_BADGE = Pattern.compile(
            "(?:^|(?<!\\b(?:is|are|be|been|not|if|as|when|and|or|also|only|the|a|an|by|its|no|of|to))\\s)"
                    + "(core|default|deprecated|required|supports emoji)$");

    private static final int MOSTLY = 10;

    private FlatCells() {}

    /** Whether the rows that begin with a name are one line each, but for a few that hold a sample, and no cell has a line break. */
    static boolean in(List<String> lines) {
        int rows = 0;
        int open = 0;
        // The last line may be cut anywhere.
        for (String line : lines.subList(0, Math.max(0, lines.size() - 1))) {
            String text = line.strip();
            if (text.startsWith("| `") || text.startsWith("| [`")) {
                if (text.contains("<br")) {
                    return false;
                }
                rows++;
                open += text.endsWith("|") ? 0 : 1;
            }
        }
        return open * MOSTLY < rows;
    }

    /** @param plain whether the table has lost all markup, and so what told badges from words */
    static Item item(Item item, boolean plain) {
        Split split = Split.of(item.description(), item.flags(), plain);
        return item.with(split.flags, split.text);
    }

    static EdgeRow edge(EdgeRow edge, boolean plain) {
        Split split = Split.of(edge.description(), edge.flags(), plain);
        return new EdgeRow(edge.name(), edge.type(), edge.link(), split.flags, split.text, edge.line());
    }

    private record Split(@Nullable String text, List<String> flags) {
        static Split of(@Nullable String description, List<String> known, boolean plain) {
            List<String> flags = new ArrayList<>(known);
            String text = description == null ? "" : description;
            for (Matcher badge = atEnd(text, plain); badge != null; badge = atEnd(text, plain)) {
                String flag = badge.group(1).toLowerCase(Locale.ROOT);
                if (flags.contains(flag)) {
                    // A badge stands once: the word before it is the author's.
                    break;
                }
                flags.add(known.size(), flag);
                text = text.substring(0, badge.start());
            }
            return new Split(text.isEmpty() ? null : text, flags);
        }

        private static @Nullable Matcher atEnd(String text, boolean plain) {
            Matcher badge = BADGE.matcher(text);
            if (badge.find()) {
                return badge;
            }
            Matcher small = SMALL_BADGE.matcher(text);
            return plain && small.find() ? small : null;
        }
    }
}

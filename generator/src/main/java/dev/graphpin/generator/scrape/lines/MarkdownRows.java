package dev.graphpin.generator.scrape.lines;

import dev.graphpin.generator.scrape.Page.EdgeRow;
import dev.graphpin.generator.scrape.Page.ErrorRow;
import dev.graphpin.generator.scrape.Page.Item;
import dev.graphpin.generator.scrape.Texts;
import dev.graphpin.generator.scrape.TypeText;
import dev.graphpin.generator.scrape.lines.Inline.Span;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the cells of Markdown rows say. A row that no rule reads is null here; the caller tells of it. */
final class MarkdownRows {
    private MarkdownRows() {}

    /**
     * A name and what stands behind it in its cell, which is the type where the table has no column for it.
     *
     * @param name the wire name
     * @param rest plain text after it
     * @param link the first address after the name; null when there is none
     * @param own the address of the name itself; null when it is not linked
     */
    private record Named(
            String name,
            String rest,
            @Nullable String link,
            @Nullable String own) {}

    /** A row of fields or parameters. */
    static @Nullable Item item(List<String> cells, TableHeader header, int line) {
        Named named = named(cells.get(0));
        int descriptionAt = header.descriptionColumn();
        if (named == null || descriptionAt >= cells.size()) {
            return null;
        }
        Description description = Description.of(descriptionAt < 0 ? "" : cells.get(descriptionAt));
        int typeAt = header.typeColumn();
        Badges.Split words = Badges.bracketed(named.rest());
        if (typeAt < 0) {
            return item(named.name(), words.text(), named.link(), words.flags(), description, line);
        }
        if (typeAt >= cells.size()) {
            return null;
        }
        Inline type = InlineParser.parse(cells.get(typeAt));
        return item(named.name(), type.text(), type.addressFrom(0), words.flags(), description, line);
    }

    private static Item item(
            String name, String type, @Nullable String link, List<String> flags, Description description, int line) {
        TypeText typed = TypeText.of(type);
        List<String> all = Stream.concat(flags.stream(), description.flags().stream())
                .distinct()
                .toList();
        return new Item(
                name,
                typed.type(),
                typed.values(),
                all,
                description.defaultValue(),
                link,
                description.text(),
                List.of(),
                line);
    }

    /** A row of edges. */
    static @Nullable EdgeRow edge(List<String> cells, TableHeader header, int line) {
        Named named = named(cells.get(0));
        int descriptionAt = header.descriptionColumn();
        if (named == null || descriptionAt < 0 || descriptionAt >= cells.size()) {
            return null;
        }
        Description description = Description.of(cells.get(descriptionAt));
        String name = named.name().startsWith("/") ? named.name().substring(1) : named.name();
        String link = named.own() == null ? named.link() : named.own();
        return name.isEmpty()
                ? null
                : new EdgeRow(name, edgeType(cells, header), link, description.flags(), description.text(), line);
    }

    private static @Nullable String edgeType(List<String> cells, TableHeader header) {
        int at = header.typeColumn();
        String words = at < 0 || at >= cells.size()
                ? ""
                : Texts.collapse(InlineParser.parse(cells.get(at)).text());
        return words.isEmpty() ? null : words;
    }

    /** A row of errors. */
    static @Nullable ErrorRow error(List<String> cells, int line) {
        String code = Texts.collapse(InlineParser.parse(cells.get(0)).text());
        boolean number = !code.isEmpty() && code.length() < 10 && code.chars().allMatch(c -> c >= '0' && c <= '9');
        // A third cell is the sign of two rows run together; which of them has the message cannot be told.
        if (!number || cells.size() != 2) {
            return null;
        }
        return new ErrorRow(
                Integer.parseInt(code),
                Texts.collapse(InlineParser.parse(cells.get(1)).text()),
                line);
    }

    /** The name is the first code span; without one, the cell's only word or first line. */
    private static @Nullable Named named(String cell) {
        Inline inline = InlineParser.parse(cell);
        String text = inline.text();
        Span name = inline.codes().stream()
                .filter(code -> !code.text().isBlank())
                .findFirst()
                .orElse(null);
        if (name != null && !text.substring(0, name.from()).isBlank()) {
            return null;
        }
        if (name == null) {
            String lines = text.strip();
            int end = lines.indexOf('\n') < 0 ? lines.length() : lines.indexOf('\n');
            String word = lines.substring(0, end).strip();
            if (word.isEmpty() || word.chars().anyMatch(c -> Texts.isSpace((char) c))) {
                return null;
            }
            int from = text.indexOf(word);
            name = new Span(word, from, from + word.length());
        }
        return new Named(
                name.text().strip(),
                text.substring(name.to()),
                inline.addressFrom(name.to()),
                inline.addressOf(name.text().strip()));
    }
}

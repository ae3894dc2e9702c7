package dev.graphpin.generator.scrape.lines;

import dev.graphpin.generator.scrape.Page.EdgeRow;
import dev.graphpin.generator.scrape.Page.ErrorRow;
import dev.graphpin.generator.scrape.Page.Item;
import dev.graphpin.generator.scrape.Texts;
import dev.graphpin.generator.scrape.TypeText;
import dev.graphpin.generator.scrape.lines.Inline.Span;
import dev.graphpin.spec.model.Flags;
import dev.graphpin.spec.model.Type;
import dev.graphpin.spec.model.TypeNotation;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the cells of Markdown rows say. A row that no rule reads is null here; the caller tells of it. */
final class MarkdownRows {
    /** Since when a field is there: on the site the words of a tooltip behind its name. */
    private static final Pattern TOOLTIP =
            Pattern.compile("\\A\\s*This field is only accessible in v\\d+\\.\\d+ or later\\.?");

    private static final Pattern PLAIN = Pattern.compile("([a-z][\\w.]{0,100}) (.+)");

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

    /** Where the type ends that stands behind a name: before the next name, which hand-written pages nest in the same cell. */
    private static int endOfType(Inline inline, Span name) {
        String text = inline.text();
        for (Span code : inline.codes()) {
            boolean nested = code.from() > name.to()
                    && text.lastIndexOf('\n', code.from()) > name.to()
                    && !text.substring(name.to(), code.from()).isBlank();
            if (nested) {
                return code.from();
            }
        }
        return text.length();
    }

    private static boolean isKnown(String type) {
        TypeNotation known = TypeNotation.of(TypeText.of(type).type());
        return known.problems().isEmpty() && !(known.type() instanceof Type.Named);
    }

    /** A row of fields or parameters. */
    static @Nullable Item item(List<String> cells, TableHeader header, int line) {
        int typeAt = header.typeColumn();
        Named named = named(cells.get(0), typeAt < 0);
        int descriptionAt = header.descriptionColumn();
        if (named == null || descriptionAt >= cells.size() || isFiller(cells)) {
            return null;
        }
        Folded folded = Folded.in(descriptionAt < 0 ? "" : cells.get(descriptionAt), line);
        Description description = Description.of(folded.rest());
        Badges.Split words = Badges.inTypeCell(named.rest());
        if (typeAt < 0) {
            Item item = item(named.name(), words.text(), named.link(), words.flags(), description, line);
            return folded.items().isEmpty() ? item : item.with(folded.items());
        }
        List<String> flags = isRequired(cells, header) ? with(words.flags(), Flags.REQUIRED) : words.flags();
        if (typeAt >= cells.size()) {
            return lacksType(cells, header) ? item(named.name(), "", null, flags, description, line) : null;
        }
        Inline type = InlineParser.parse(cells.get(typeAt));
        return item(named.name(), type.text(), type.addressFrom(0), flags, description, line);
    }

    /**
     * Whether a row of a hand-written table leaves out its last cell, the type's, and nothing else: the cell that is last then
     * holds prose, while a type is a code or a link and no more.
     */
    static boolean lacksType(List<String> cells, TableHeader header) {
        int columns = header.columns().size();
        if (columns < 3 || header.typeColumn() != columns - 1 || cells.size() != columns - 1) {
            return false;
        }
        Inline last = InlineParser.parse(cells.get(cells.size() - 1));
        String words = last.text().strip();
        return words.indexOf(' ') > 0
                && last.codes().stream().noneMatch(code -> code.text().equals(words))
                && last.addressOf(words) == null;
    }

    /** Hand-written pages hold rows whose every cell is one and the same word, left by the site's own renderer. */
    private static boolean isFiller(List<String> cells) {
        List<String> words = cells.stream()
                .map(cell -> Texts.collapse(InlineParser.parse(cell).text()))
                .distinct()
                .toList();
        return cells.size() > 2 && words.size() == 1 && !cells.get(0).contains("`");
    }

    private static boolean isRequired(List<String> cells, TableHeader header) {
        int at = header.requiredColumn();
        String word = at < 0 || at >= cells.size()
                ? ""
                : Texts.collapse(InlineParser.parse(cells.get(at)).text());
        return word.equalsIgnoreCase("yes") || word.equalsIgnoreCase("true");
    }

    private static List<String> with(List<String> flags, String flag) {
        return Stream.concat(flags.stream(), Stream.of(flag)).distinct().toList();
    }

    static Item item(
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
        Named named = named(cells.get(0), header.typeColumn() < 0);
        int descriptionAt = header.descriptionColumn();
        if (named == null || descriptionAt < 0 || descriptionAt >= cells.size()) {
            return null;
        }
        Description description = Description.of(cells.get(descriptionAt));
        String name = named.name().startsWith("/") ? named.name().substring(1) : named.name();
        String link = named.own() == null ? named.link() : named.own();
        return name.isEmpty()
                ? null
                : new EdgeRow(
                        name,
                        edgeType(cells, header, named.rest()),
                        link,
                        description.flags(),
                        description.text(),
                        line);
    }

    /** In a column of its own, or, since 2026, behind the name. */
    private static @Nullable String edgeType(List<String> cells, TableHeader header, String rest) {
        int at = header.typeColumn();
        String behind = Texts.collapse(rest).startsWith("Edge<") ? Texts.collapse(rest) : "";
        String words = at < 0 || at >= cells.size()
                ? behind
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

    /**
     * The name is the first code span; without one, the cell's only word or first line, or a word before a type that the
     * grammar knows.
     *
     * @param typed whether the type stands in the same cell
     */
    private static @Nullable Named named(String cell, boolean typed) {
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
            Matcher plain = PLAIN.matcher(word);
            if (typed
                    && plain.matches()
                    && (isKnown(plain.group(2)) || plain.group(2).startsWith("{"))) {
                word = plain.group(1);
            }
            if (word.isEmpty() || word.chars().anyMatch(c -> Texts.isSpace((char) c))) {
                return null;
            }
            int from = text.indexOf(word);
            name = new Span(word, from, from + word.length());
        }
        return new Named(
                name.text().strip(),
                TOOLTIP.matcher(text.substring(name.to(), typed ? endOfType(inline, name) : text.length()))
                        .replaceFirst(""),
                inline.addressFrom(name.to()),
                inline.addressOf(name.text().strip()));
    }
}

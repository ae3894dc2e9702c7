package dev.graphpin.generator.scrape.lines;

import dev.graphpin.generator.scrape.Page.Item;
import dev.graphpin.generator.scrape.Texts;
import dev.graphpin.generator.scrape.TypeText;
import dev.graphpin.spec.model.Type;
import dev.graphpin.spec.model.TypeNotation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a table of fields or parameters: a line with the name, a line with the type, a blank line, paragraphs of
 * description, badges. A type that is a link is lost with its line. The rules that tell a name from a description:
 *
 * <ol>
 *   <li>A name's line over a type's line, and nothing else between the blank lines, begins a row.
 *   <li>What follows a line of badges without a blank line begins a row.
 *   <li>A word alone that begins with a capital, or repeats the row's name, is description.
 *   <li>Any other word alone begins a row if a sentence follows it, which then is its description, or that word again.
 *   <li>Where nothing follows it, a word alone may be either; it is told of and left out.
 * </ol>
 */
final class TextRows {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w.:-]{0,119}(?<![.:-])");
    private static final int MAX_TYPE_WORDS = 6;

    private final List<Chunk> chunks;
    private final boolean fields;
    private final boolean cut;
    private final Findings findings;
    private final List<Item> rows = new ArrayList<>();

    private @Nullable Chunk open;
    private @Nullable String type;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> flags = new ArrayList<>();

    /**
     * @param fields whether a type without line was a link; in a table of parameters no type is, so it is empty there
     * @param cut whether the page ends in this table
     */
    TextRows(List<Chunk> chunks, boolean fields, boolean cut, Findings findings) {
        this.chunks = chunks;
        this.fields = fields;
        this.cut = cut;
        this.findings = findings;
    }

    List<Item> read() {
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            List<String> badges = open == null ? List.of() : Badges.line(chunk.first());
            if (!badges.isEmpty() && !isDescription(chunk, i)) {
                flags.addAll(badges);
                if (!chunk.single()) {
                    glued(chunk.after(1), i);
                }
            } else {
                chunk(chunk, i);
            }
        }
        end(cut);
        return rows;
    }

    /** Words of badges that are a description: the badges themselves follow. */
    private boolean isDescription(Chunk chunk, int i) {
        return chunk.single()
                && paragraphs.isEmpty()
                && i + 1 < chunks.size()
                && !Badges.line(chunks.get(i + 1).first()).isEmpty();
    }

    private void glued(Chunk chunk, int i) {
        if (isName(chunk.first())) {
            begin(chunk);
        } else {
            chunk(chunk, i);
        }
    }

    private void chunk(Chunk chunk, int i) {
        if (isTyped(chunk) || (chunk.single() && isLoneName(chunk.first(), i))) {
            begin(chunk);
        } else if (open == null) {
            findings.unparsed(
                    "page-row-not-understood",
                    chunk.line(),
                    "The table does not begin with a name but with " + Findings.quote(chunk.first()) + ".");
        } else if (chunk.single() && isLikeName(chunk.first())) {
            findings.unparsed(
                    "page-line-ambiguous",
                    chunk.line(),
                    "The line " + Findings.quote(chunk.first()) + " may be a name or a description; it was left out.");
        } else {
            paragraphs.add(chunk.text());
        }
    }

    private boolean isLoneName(String word, int i) {
        if (open == null) {
            return isName(word);
        }
        Chunk next = i + 1 < chunks.size() ? chunks.get(i + 1) : null;
        boolean sentence = next != null
                && !isTyped(next)
                && Badges.line(next.first()).isEmpty()
                && (!next.single() || !isName(next.first()) || next.first().equalsIgnoreCase(word));
        return sentence && isLikeName(word);
    }

    /** Wire names begin with a small letter; a word that repeats the row's name is its description. */
    private boolean isLikeName(String word) {
        return isName(word) && !Character.isUpperCase(word.charAt(0)) && (open == null || !word.equals(open.first()));
    }

    private void begin(Chunk chunk) {
        end(false);
        open = chunk;
        boolean typed = chunk.lines().size() > 1 && isType(chunk.lines().get(1));
        type = typed ? chunk.lines().get(1) : null;
        int taken = typed ? 2 : 1;
        if (chunk.lines().size() > taken) {
            paragraphs.add(chunk.after(taken).text());
        }
    }

    private void end(boolean atCut) {
        Chunk row = open;
        if (row == null) {
            return;
        }
        // No page ends in a table, so the row at the end may lack its badges, or half its type.
        if (atCut) {
            findings.unparsed("page-row-cut", row.line(), "The page ends in this row; it was left out.");
        } else {
            rows.add(item(row));
        }
        open = null;
        paragraphs.clear();
        flags.clear();
    }

    private Item item(Chunk row) {
        if (type == null && fields) {
            findings.lost(
                    "page-type-lost",
                    row.line(),
                    "The type of " + Findings.quote(row.first()) + " was a link and is lost.");
        }
        TypeText typed = TypeText.of(type == null ? "" : type);
        DefaultValue start = DefaultValue.of(String.join("\n", paragraphs));
        String words = Texts.collapse(start.rest());
        return new Item(
                row.first(),
                type == null && fields ? null : typed.type(),
                typed.values(),
                flags.stream().distinct().toList(),
                start.value(),
                null,
                words.isEmpty() ? null : words,
                List.of(),
                row.line());
    }

    static boolean isName(String line) {
        return NAME.matcher(line).matches();
    }

    /** A name over a type; more lines only behind a type that the grammar knows. */
    private static boolean isTyped(Chunk chunk) {
        if (chunk.single() || !isName(chunk.first())) {
            return false;
        }
        String second = chunk.lines().get(1);
        return chunk.lines().size() == 2 ? isType(second) : isKnownType(second);
    }

    private static boolean isType(String line) {
        if (isKnownType(line)) {
            return true;
        }
        String words = TypeText.of(line).type();
        boolean prose = words.isEmpty() || ".!?:;,".indexOf(words.charAt(words.length() - 1)) >= 0;
        return !prose && words.split(" ", -1).length <= MAX_TYPE_WORDS;
    }

    private static boolean isKnownType(String line) {
        Type known = TypeNotation.of(TypeText.of(line).type()).type();
        return !(known instanceof Type.Opaque) && !(known instanceof Type.Named);
    }
}

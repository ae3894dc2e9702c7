package dev.graphpin.generator.scrape;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The type of a field or parameter as the page spells it, taken apart: the words, and the enum's values.
 *
 * <p>The list of values is taken out wherever it stands ({@code enum {A, B}}, {@code list<enum{A}>},
 * {@code dictionary { enum{a, b} : <boolean> }}), so that the words stay short and stable. Ranges stay in the words.
 * A second list in one type stays there too, because one list of values cannot speak for two enums.
 *
 * @param type the words, white space collapsed: {@code list<enum>}, {@code float (min: -24) (max: 24)}; empty when the page leaves the type empty
 * @param values the enum's values in the page's order, each once; empty when there are none
 */
public record TypeText(String type, List<String> values) {
    private static final String ENUM = "enum";

    public TypeText {
        values = List.copyOf(values);
    }

    /**
     * Takes the words apart. Never fails: a list that is not closed is no list and stays in the words.
     *
     * @param raw the text of the type, from any form: NBSP, runs of white space and Markdown escapes are undone
     */
    public static TypeText of(String raw) {
        // A back tick in a type is a mark of code whose other half its author forgot.
        String words = Texts.collapse(MarkdownEscapes.undo(raw.replace("`", "")));
        int open = enumList(words);
        int close = open < 0 ? -1 : words.indexOf('}', open);
        if (close < 0) {
            return new TypeText(words, List.of());
        }
        String head = words.substring(0, open).stripTrailing();
        return new TypeText(head + words.substring(close + 1), values(words.substring(open + 1, close)));
    }

    /** Where the brace after the first {@code enum} that is a word of its own stands; -1 when there is none. */
    private static int enumList(String words) {
        for (int at = words.indexOf(ENUM); at >= 0; at = words.indexOf(ENUM, at + 1)) {
            int next = at + ENUM.length();
            if (next < words.length() && words.charAt(next) == ' ') {
                next++;
            }
            boolean starts = at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1));
            if (starts && next < words.length() && words.charAt(next) == '{') {
                return next;
            }
        }
        return -1;
    }

    /** Splits at commas that stand outside parentheses: {@code Yes (a, b), No} holds two values. */
    private static List<String> values(String list) {
        Set<String> values = new LinkedHashSet<>();
        int depth = 0;
        int from = 0;
        for (int at = 0; at < list.length(); at++) {
            char c = list.charAt(at);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            if (c == ',' && depth == 0) {
                values.add(unquoted(list.substring(from, at).strip()));
                from = at + 1;
            }
        }
        values.add(unquoted(list.substring(from).strip()));
        values.remove("");
        return List.copyOf(values);
    }

    /** Hand-written pages set values in quotes now and then, which are not sent. */
    private static String unquoted(String value) {
        int last = value.length() - 1;
        boolean quoted = last > 0 && value.charAt(0) == value.charAt(last) && "'\"".indexOf(value.charAt(0)) >= 0;
        return quoted ? value.substring(1, last).strip() : value;
    }
}

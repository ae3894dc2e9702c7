package dev.graphpin.generator.scrape;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A return type in the page's own notation, spelled one way whichever form it was read from:
 * {@code Struct {audience_id: numeric string, samples: Map {string: string}, ids: List [numeric string]}}.
 */
public final class ReturnText {
    private ReturnText() {}

    /**
     * Puts one space where the notation has one, and takes out code marks and the comma after the last member.
     *
     * @param raw the text after the sentence on read-after-write, lines and all
     * @return null when there is nothing, or when a bracket is not closed: a type that was cut off is not told
     */
    public static @Nullable String of(String raw) {
        String words = Words.plain(raw.replace('`', ' '));
        StringBuilder out = new StringBuilder(words.length());
        Deque<Character> open = new ArrayDeque<>();
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            switch (c) {
                case '{', '[' -> {
                    open.push(c == '{' ? '}' : ']');
                    opening(out, c);
                }
                case '}', ']' -> {
                    if (open.isEmpty() || open.pop() != c) {
                        return null;
                    }
                    closing(out, c);
                }
                case ',', ':' -> trimEnd(out).append(c).append(' ');
                case ' ' -> gap(out);
                default -> follow(out).append(c);
            }
        }
        String text = trimEnd(out).toString();
        return open.isEmpty() && !text.isEmpty() ? text : null;
    }

    private static void opening(StringBuilder out, char bracket) {
        trimEnd(out);
        boolean word = !out.isEmpty() && Character.isLetterOrDigit(out.charAt(out.length() - 1));
        boolean after = !out.isEmpty() && (out.charAt(out.length() - 1) == ',' || out.charAt(out.length() - 1) == ':');
        out.append(word || after ? " " : "").append(bracket);
    }

    private static void closing(StringBuilder out, char bracket) {
        trimEnd(out);
        if (!out.isEmpty() && out.charAt(out.length() - 1) == ',') {
            out.setLength(out.length() - 1);
        }
        out.append(bracket);
    }

    private static void gap(StringBuilder out) {
        char last = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
        if (last != ' ' && last != '{' && last != '[') {
            out.append(' ');
        }
    }

    /** What follows a closed bracket is another option ({@code Struct {…} Or Struct {…}}): it is set apart. */
    private static StringBuilder follow(StringBuilder out) {
        char last = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
        return last == '}' ? out.append(' ') : out;
    }

    private static StringBuilder trimEnd(StringBuilder out) {
        while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        return out;
    }
}

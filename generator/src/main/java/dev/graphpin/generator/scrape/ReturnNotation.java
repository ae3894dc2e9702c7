package dev.graphpin.generator.scrape;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The notation of return types: {@code Struct {id: numeric string, tags: List [string]}}, {@code Map {string: bool}},
 * {@code Struct {…} Or Struct {…}}. Renderings differ in blanks, in the comma after the last member, and in back ticks.
 */
public final class ReturnNotation {
    private ReturnNotation() {}

    /**
     * The return type in one spelling: one blank before an opening brace or bracket and after a comma, none inside.
     *
     * @param text the whole text under the heading, with or without the read-after-write sentence, which is left out
     * @return null when no type is given, or when a bracket is not closed: a type that was cut off is not told
     */
    public static @Nullable String of(String text) {
        Announcements.ReadAfterWrite sentence = Announcements.readAfterWrite(text);
        String rest =
                sentence == null ? text : text.substring(0, sentence.start()) + " " + text.substring(sentence.end());
        return tidy(Texts.collapse(rest.replace('`', ' ')));
    }

    private static @Nullable String tidy(String words) {
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

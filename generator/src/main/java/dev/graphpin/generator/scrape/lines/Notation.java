package dev.graphpin.generator.scrape.lines;

import java.util.regex.Pattern;

/** Where the notation of a return type ends in a text that goes on: with other paragraphs, or with the next heading cut off. */
final class Notation {
    private static final String OPTION = "Or";

    private static final Pattern BEGIN = Pattern.compile("\\s*+(?:Struct|Map|List)\\s*+[{\\[]");

    private Notation() {}

    /** The text up to the bracket that closes the last option; the whole text when it has no bracket, or none that closes. */
    static String cut(String text) {
        int end = close(text, 0);
        while (end > 0) {
            String rest = text.substring(end);
            int next = rest.stripLeading().startsWith(OPTION) ? close(text, end) : -1;
            if (next < 0) {
                return text.substring(0, end);
            }
            end = next;
        }
        return text;
    }

    /** Whether a text is a notation from its first word on. */
    static boolean begins(String text) {
        return BEGIN.matcher(text).lookingAt();
    }

    /** Offset after the bracket that closes the first one opened at {@code from} or later; -1 when there is none. */
    private static int close(String text, int from) {
        int depth = 0;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '{' || c == '[') {
                depth++;
            } else if ((c == '}' || c == ']') && --depth <= 0) {
                return at + 1;
            }
        }
        return -1;
    }
}

package dev.graphpin.generator.scrape;

/** Markdown's back slashes. Holds no state. */
public final class MarkdownEscapes {
    private MarkdownEscapes() {}

    /** Takes the back slash away before ASCII punctuation: {@code FILE\_IMPORTED} is {@code FILE_IMPORTED}. */
    public static String undo(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean escape = c == '\\' && at + 1 < text.length() && isPunctuation(text.charAt(at + 1));
            out.append(escape ? text.charAt(++at) : c);
        }
        return out.toString();
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
    }
}

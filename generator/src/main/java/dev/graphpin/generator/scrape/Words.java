package dev.graphpin.generator.scrape;

/** White space and escapes of captured text, undone the same way for every form. */
public final class Words {
    private Words() {}

    /** Collapses runs of white space, NBSP and other invisible separators included, to one space, and strips the ends. */
    public static String collapse(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                gap = true;
            } else if (!isInvisible(c)) {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                gap = false;
                out.append(c);
            }
        }
        return out.toString();
    }

    /** {@link #collapse} after {@link #unescape}. */
    public static String plain(String text) {
        return collapse(unescape(text));
    }

    /** Undoes Markdown's backslash before ASCII punctuation: {@code FILE\_IMPORTED} is {@code FILE_IMPORTED}. */
    public static String unescape(String text) {
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

    /** White space of any kind: Java's, NBSP and its narrow and fixed-width kin, and the line separators of Unicode. */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    /** Characters of no width that renderings leave behind: zero-width space and joiners, word joiner, BOM, soft hyphen. */
    private static boolean isInvisible(char c) {
        return c == '\u200b' || c == '\u200c' || c == '\u200d' || c == '\u2060' || c == '\ufeff' || c == '\u00ad';
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
    }
}

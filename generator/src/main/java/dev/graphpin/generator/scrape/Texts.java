package dev.graphpin.generator.scrape;

/** White space, the way every reader undoes it. Holds no state. */
public final class Texts {
    private static final int BINARY_WITHIN = 100_000;

    private Texts() {}

    /** The text with every run of white space, NBSP and its relatives included, made one blank, and none at the ends. */
    public static String collapse(String text) {
        if (isCollapsed(text)) {
            return text;
        }
        Words words = new Words();
        words.add(text);
        return words.toString();
    }

    /** Whether there is nothing to do, as for most texts; it spares them the copying. */
    static boolean isCollapsed(String text) {
        boolean gap = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < '\u007f') {
                gap = false;
            } else if (c == ' ' ? gap : isSpace(c) || isInvisible(c)) {
                return false;
            } else {
                gap = c == ' ';
            }
        }
        return !gap || text.isEmpty();
    }

    /** Whether nothing of the text is left when it is collapsed. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i)) && !isInvisible(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a capture is no text at all, as images and archives are. Costs nothing for a text, which holds none of the signs. */
    public static boolean isBinary(String text) {
        if (text.indexOf('\0') < 0 && text.indexOf('\ufffd') < 0) {
            return false;
        }
        long odd = text.chars()
                .limit(BINARY_WITHIN)
                .filter(c -> c == 0xfffd || (Character.isISOControl(c) && !Character.isWhitespace(c)))
                .count();
        return odd * 10 > Math.min(text.length(), BINARY_WITHIN);
    }

    /** White space in the wider sense: whatever Unicode or Java call so, NBSP, and the line and paragraph separators. */
    public static boolean isSpace(char c) {
        return c <= ' ' || c == '\u0085' || (c >= '\u00a0' && (Character.isSpaceChar(c) || Character.isWhitespace(c)));
    }

    /** Marks that show nothing and that a name must not differ by: zero-width blanks, byte order marks, soft hyphens. */
    static boolean isInvisible(char c) {
        return c == '\u200b' || c == '\u2060' || c == '\ufeff' || c == '\u00ad';
    }
}

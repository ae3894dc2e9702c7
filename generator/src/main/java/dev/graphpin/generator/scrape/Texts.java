package dev.graphpin.generator.scrape;

/** White space, the way every reader undoes it. Holds no state. */
public final class Texts {
    private Texts() {}

    /** The text with every run of white space, NBSP and its relatives included, made one blank, and none at the ends. */
    public static String collapse(CharSequence text) {
        if (isCollapsed(text)) {
            return text.toString();
        }
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                gap = !out.isEmpty();
            } else if (!isInvisible(c)) {
                if (gap) {
                    out.append(' ');
                }
                gap = false;
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Whether there is nothing to do, as for most texts; it spares them the copying. */
    private static boolean isCollapsed(CharSequence text) {
        boolean gap = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? gap : isSpace(c) || isInvisible(c)) {
                return false;
            }
            gap = c == ' ';
        }
        return !gap || text.isEmpty();
    }

    /** White space in the wider sense: whatever Unicode or Java call so, NBSP, and the line and paragraph separators. */
    public static boolean isSpace(char c) {
        return c <= ' ' || c == '\u0085' || (c >= '\u00a0' && (Character.isSpaceChar(c) || Character.isWhitespace(c)));
    }

    /** Marks that show nothing and that a name must not differ by: zero-width blanks, byte order marks, soft hyphens. */
    private static boolean isInvisible(char c) {
        return c == '\u200b' || c == '\u2060' || c == '\ufeff' || c == '\u00ad';
    }
}

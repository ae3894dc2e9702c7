package dev.graphpin.spec.check;

/** Text of documentation and of files, made fit to stand in a message: on one line, cut, with nothing a terminal obeys. */
public final class Untrusted {
    private static final int LONGEST = 80;

    private Untrusted() {}

    /** The text in single quotes, escaped, and cut after 80 characters. */
    public static String quote(String text) {
        String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        return "'" + escape(cut) + (cut.length() < text.length() ? "…'" : "'");
    }

    /** Control characters, line breaks, directional marks and lone surrogates written as {@code \\u} and four digits. */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            out.append(isPlain(c) ? Character.toString(c) : String.format(java.util.Locale.ROOT, "\\u%04x", c));
            i += Character.charCount(c);
        }
        return out.toString();
    }

    static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}

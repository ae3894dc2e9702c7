package dev.graphpin.generator.scrape.html;

import java.util.Locale;

/**
 * A source that ends before its page does. What stands after the last complete element may be half a name or half a value,
 * so it is left out.
 *
 * @param text the source, up to the last complete element when it was cut
 * @param cut whether it was cut
 */
record CutSource(String text, boolean cut) {
    private static final int TAIL = 400;
    private static final String[] ENDS = {
        "</div>", "</p>", "</ul>", "</table>", "</tr>", "</h1>", "</h2>", "</h3>", "</h4>"
    };
    private static final String ROW = "<tr";

    static CutSource of(String source) {
        String tail = source.substring(Math.max(0, source.length() - TAIL)).toLowerCase(Locale.ROOT);
        if (tail.contains("</html") || tail.contains("</body") || balanced(source)) {
            return new CutSource(source, false);
        }
        int end = 0;
        for (String close : ENDS) {
            int at = source.lastIndexOf(close);
            end = Math.max(end, at < 0 ? 0 : at + close.length());
        }
        String complete = source.substring(0, end);
        int row = complete.lastIndexOf(ROW);
        boolean open = row >= 0 && complete.indexOf("</tr", row) < 0;
        return new CutSource(open ? complete.substring(0, row) : complete, true);
    }

    /** Whether as many blocks are closed as are opened: a fragment of a page, whole in itself. */
    private static boolean balanced(String source) {
        return count(source, "<div") == count(source, "</div")
                && count(source, "<table") == count(source, "</table")
                && count(source, "<") == count(source, ">");
    }

    private static int count(String source, String part) {
        int count = 0;
        for (int at = source.indexOf(part); at >= 0; at = source.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }
}

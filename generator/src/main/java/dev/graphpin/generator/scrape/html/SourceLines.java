package dev.graphpin.generator.scrape.html;

/**
 * Finds the line of each row, by walking along the source as the reader walks along the tree. Jsoup can track positions
 * itself, but then parsing takes half as long again, and only rows need a line. Not for several threads.
 */
final class SourceLines {
    private static final String ROW = "<tr";
    private static final String CELL_END = "</td";

    private final String source;
    private int at;
    private int counted;
    private int line = 1;

    SourceLines(String source) {
        this.source = source;
    }

    /**
     * The line of the next row whose first cell holds the words.
     *
     * @param words of the row's first cell, or a part of them; entities are not undone, so a row whose words hold some is
     *     given the line of the row before it
     */
    int row(String words) {
        for (int row = source.indexOf(ROW, at); row >= 0; row = source.indexOf(ROW, row + 1)) {
            int found = source.indexOf(words, row);
            if (found < 0) {
                break;
            }
            int end = source.indexOf(CELL_END, row);
            if (end < 0 || found < end) {
                return moveTo(row + 1);
            }
        }
        return line;
    }

    /** The line of the next occurrence of the words, for what is no row. */
    int words(String words) {
        int found = source.indexOf(words, at);
        return found < 0 ? line : moveTo(found);
    }

    private int moveTo(int position) {
        for (; counted < position; counted++) {
            if (source.charAt(counted) == '\n') {
                line++;
            }
        }
        at = position;
        return line;
    }
}

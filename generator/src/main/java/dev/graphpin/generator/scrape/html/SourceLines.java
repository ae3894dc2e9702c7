package dev.graphpin.generator.scrape.html;

/**
 * Finds the line of each row, by walking along the source as the reader walks along the tree. Jsoup can track positions
 * itself, but then parsing takes half as long again, and only rows need a line. Not for several threads.
 */
final class SourceLines {
    private static final String ROW = "<tr";
    private static final String CELL_END = "</td";
    /** How far to look, so that a hostile page cannot make the search slow. */
    private static final int ROWS_AHEAD = 40;

    private static final int FIRST_WINDOW = 200;
    private static final int WINDOW = 4_000;
    private static final int LOOK_AHEAD = 60_000;

    private final String source;
    private int at;
    private int cellEnd = -1;
    private int nextBreak;
    private int line = 1;

    SourceLines(String source) {
        this.source = source;
        this.nextBreak = source.indexOf('\n');
    }

    /**
     * The line of the next row whose first cell holds the words.
     *
     * @param words of the row's first cell, or a part of them; entities are not undone, so a row whose words hold some is
     *     given the line of the row before it
     */
    int row(String words) {
        int row = source.indexOf(ROW, at);
        for (int tried = 0; row >= 0 && tried < ROWS_AHEAD; tried++) {
            int end = Math.min(cellEndAfter(row), row + WINDOW);
            if (holds(words, row, end)) {
                return moveTo(row + 1);
            }
            row = source.indexOf(ROW, row + 1);
        }
        return line;
    }

    /** The end of the first cell after a position; the source's end when there is none. Looks at each character once. */
    private int cellEndAfter(int position) {
        if (cellEnd < position) {
            int found = source.indexOf(CELL_END, position);
            cellEnd = found < 0 ? source.length() : found;
        }
        return cellEnd;
    }

    /** The line of the next occurrence of the words, for what is no row. */
    int words(String words) {
        int end = Math.min(source.length(), at + LOOK_AHEAD);
        int found = indexOf(words, at, end);
        return found < 0 ? line : moveTo(found);
    }

    /** Whether the words stand between two offsets that are near one another. */
    private boolean holds(String words, int from, int to) {
        for (int start = from; start <= to - words.length(); start++) {
            if (source.startsWith(words, start)) {
                return true;
            }
        }
        return false;
    }

    /** The offset of the words between two others; -1 for none. Looks nearby first, as each look takes a copy. */
    private int indexOf(String words, int from, int to) {
        for (int window = FIRST_WINDOW; ; window *= 4) {
            int end = Math.min(to, from + window);
            int found = source.substring(from, end).indexOf(words);
            if (found >= 0 || end == to) {
                return found < 0 ? -1 : from + found;
            }
        }
    }

    private int moveTo(int position) {
        while (nextBreak >= 0 && nextBreak < position) {
            line++;
            nextBreak = source.indexOf('\n', nextBreak + 1);
        }
        at = position;
        return line;
    }
}

package dev.graphpin.generator.scrape.html;

/**
 * Finds the line of each row, by walking along the source as the reader walks along the tree. Jsoup can track positions
 * itself, but then parsing takes half as long again, and only rows need a line. Not for several threads.
 */
final class SourceLines {
    private static final String ROW = "<tr";
    private static final String CELL_END = "</td";
    /** How far to look, so that what stands elsewhere by chance is not taken for it. */
    private static final int ROWS_AHEAD = 40;

    private static final int WINDOW = 4_000;
    private static final int LOOK_AHEAD = 60_000;
    /** How often the whole source may be looked through, so that a hostile page cannot make the search slow. */
    private static final int PASSES = 200;

    private final String source;
    private long budget;
    private int at;
    private int cellEnd = -1;
    private int nextBreak;
    private int line = 1;

    SourceLines(String source) {
        this.source = source;
        this.budget = (long) PASSES * source.length();
        this.nextBreak = source.indexOf('\n');
    }

    /**
     * The line of the next row whose first cell holds the words.
     *
     * @param words of the row's first cell, or a part of them; entities are not undone, so a row whose words hold some is
     *     given the line of the row before it
     */
    int row(String words) {
        int row = next(ROW, at);
        int found = -1;
        for (int tried = 0; row >= 0 && tried < ROWS_AHEAD; tried++) {
            found = found < row ? next(words, row) : found;
            if (found < 0) {
                return line;
            }
            if (found + words.length() <= Math.min(cellEndAfter(row), row + WINDOW)) {
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
        int found = next(words, at);
        return found < 0 || found > at + LOOK_AHEAD ? line : moveTo(found);
    }

    /** The offset of the next occurrence of the words; -1 for none, or when too much was looked for in vain. */
    private int next(String words, int from) {
        int found = budget < 0 ? -1 : source.indexOf(words, from);
        budget -= (found < 0 ? source.length() : found) - from;
        return found;
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

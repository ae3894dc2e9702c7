package dev.graphpin.generator.scrape.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives tables whose rows have no bars at their ends those that other converters write. Lines stay where they are. */
final class Bars {
    private static final Pattern DELIMITER =
            Pattern.compile("\\s{0,3}\\|?\\s*:?-{2,}:?(?:\\s*\\|\\s*:?-{2,}:?)+\\s*\\|?\\s*");

    private final List<String> lines;
    private final List<String> whole = new ArrayList<>();
    /** The line under the header of the table that the lines belong to; null outside. */
    private @Nullable String delimiter;

    private Bars(List<String> lines) {
        this.lines = lines;
    }

    /** The same lines; only those of such tables are others. */
    static List<String> added(List<String> lines) {
        if (lines.stream().noneMatch(line -> isDelimiter(line) && !isEnclosed(line))) {
            return lines;
        }
        Bars bars = new Bars(lines);
        for (int at = 0; at < lines.size(); at++) {
            bars.line(at);
        }
        return bars.whole;
    }

    private void line(int at) {
        String line = lines.get(at);
        if (at + 1 < lines.size() && isDelimiter(lines.get(at + 1)) && isRow(line)) {
            delimiter = isEnclosed(lines.get(at + 1)) ? null : lines.get(at + 1).strip();
        } else if (!isRow(line) && !goesOn(at)) {
            delimiter = null;
        }
        whole.add(delimiter == null ? line : enclosed(line.strip(), delimiter, goesOn(at + 1)));
    }

    /** Whether a line goes on with the row above it: rows of cells that hold samples do. */
    private boolean goesOn(int at) {
        String line = at < lines.size() ? lines.get(at) : "";
        return delimiter != null && !line.isBlank() && !isRow(line) && !line.startsWith("#");
    }

    private static boolean isDelimiter(String line) {
        return DELIMITER.matcher(line).matches();
    }

    private static boolean isEnclosed(String delimiter) {
        return delimiter.strip().startsWith("|") && delimiter.strip().endsWith("|");
    }

    private static boolean isRow(String line) {
        return line.indexOf('|') >= 0;
    }

    /** The row with the bars that the delimiter under the header lacks, as the row lacks them too; a last cell may be empty. */
    private static String enclosed(String row, String delimiter, boolean goesOn) {
        String start = delimiter.startsWith("|") || !isRow(row) ? "" : "| ";
        String end = delimiter.endsWith("|") || goesOn ? "" : " |";
        return start + row + end;
    }
}

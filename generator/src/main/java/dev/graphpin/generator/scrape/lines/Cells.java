package dev.graphpin.generator.scrape.lines;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a Markdown table row, which may run over several lines.
 *
 * <p>A bar parts cells when it has white space on a side or stands at an end of a line; {@code User|Page} is one type. A bar
 * inside a code span, and an escaped one, are text.
 */
final class Cells {
    private Cells() {}

    /** The cells of a row that begins with a bar; markup is kept, white space at the ends of lines too. */
    static List<String> of(String row) {
        List<String> cells = new ArrayList<>();
        int from = -1;
        boolean code = false;
        for (int at = 0; at < row.length(); at++) {
            char c = row.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '`') {
                code = code ? false : closesOnLine(row, at);
            } else if (c == '|' && !code && parts(row, at)) {
                if (from >= 0) {
                    cells.add(row.substring(from, at));
                }
                from = at + 1;
            }
        }
        if (from >= 0 && !row.substring(from).isBlank()) {
            cells.add(row.substring(from));
        }
        return cells;
    }

    /** Whether the row is whole: closed by a bar, with as many cells as the header, and no fence left open. */
    static boolean isWhole(String row, int columns) {
        return row.stripTrailing().endsWith("|") && of(row).size() >= columns && fences(row) % 2 == 0;
    }

    /** Whether the row only parts the header from the rows: {@code | --- | :---: |}. */
    static boolean isDelimiter(String line) {
        String text = line.strip();
        return text.startsWith("|")
                && text.contains("--")
                && text.chars().allMatch(c -> c == '|' || c == '-' || c == ':' || c == ' ');
    }

    /** Makes one cell of those that a bar inside a type has parted, so that there are no more than {@code columns}. */
    static List<String> fit(List<String> cells, int columns) {
        if (cells.size() <= columns || columns < 2) {
            return cells;
        }
        // A union of types is the one place where a bar with blanks around it was seen, and a type ends the first cell.
        int first = 1;
        while (cells.size() - first >= columns && isTypeWord(cells.get(first))) {
            first++;
        }
        List<String> fitted = new ArrayList<>();
        fitted.add(String.join("|", cells.subList(0, first)));
        fitted.addAll(cells.subList(first, first + columns - 2));
        fitted.add(String.join("|", cells.subList(first + columns - 2, cells.size())));
        return fitted;
    }

    private static boolean isTypeWord(String cell) {
        String word = cell.strip();
        return !word.isEmpty()
                && word.length() < 40
                && word.chars()
                        .allMatch(c -> Character.isLetterOrDigit(c) || c == '<' || c == '>' || c == '_' || c == '-');
    }

    private static boolean parts(String row, int at) {
        boolean before = at == 0 || Character.isWhitespace(row.charAt(at - 1));
        boolean after = at + 1 == row.length() || Character.isWhitespace(row.charAt(at + 1));
        return before || after;
    }

    /** A back tick opens a code span only when another one closes it on the same line. */
    private static boolean closesOnLine(String row, int at) {
        for (int i = at + 1; i < row.length() && row.charAt(i) != '\n'; i++) {
            if (row.charAt(i) == '`') {
                return true;
            }
        }
        return false;
    }

    private static int fences(String row) {
        int fences = 0;
        for (int at = row.indexOf("```"); at >= 0; at = row.indexOf("```", at + 3)) {
            fences++;
        }
        return fences;
    }
}

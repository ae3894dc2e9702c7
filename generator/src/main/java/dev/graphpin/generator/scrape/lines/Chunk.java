package dev.graphpin.generator.scrape.lines;

import dev.graphpin.generator.scrape.Announcements;
import dev.graphpin.generator.scrape.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Lines of a text rendering that stand together: between blank lines, and parted further where a line must begin something
 * new, because the rendering loses the blank line there.
 *
 * @param lines at least one, none blank, stripped
 * @param line one-based: where it begins
 */
record Chunk(List<String> lines, int line) {
    private static final Set<String> HEADERS = Set.of(
            "FieldDescription",
            "ParameterDescription",
            "NameDescription",
            "EdgeDescription",
            "ErrorDescription",
            "TypeDescription");

    Chunk {
        lines = List.copyOf(lines);
    }

    static List<Chunk> of(String text) {
        List<Chunk> chunks = new ArrayList<>();
        List<String> open = new ArrayList<>();
        List<String> lines = text.lines().map(String::strip).toList();
        int from = 0;
        for (int at = 0; at <= lines.size(); at++) {
            boolean ends = at == lines.size() || Texts.collapse(lines.get(at)).isEmpty();
            if (!open.isEmpty() && (ends || begins(lines, at) || isHeader(open.get(open.size() - 1)))) {
                chunks.add(new Chunk(open, from + 1));
                open.clear();
            }
            if (!ends) {
                from = open.isEmpty() ? at : from;
                open.add(lines.get(at));
            }
        }
        return chunks;
    }

    /** The first line. */
    String first() {
        return lines.get(0);
    }

    /** Whether it is one line. */
    boolean single() {
        return lines.size() == 1;
    }

    /** The lines, one below the other. */
    String text() {
        return String.join("\n", lines);
    }

    /** What is left after the first lines were taken away; at least one must stay. */
    Chunk after(int taken) {
        return new Chunk(lines.subList(taken, lines.size()), line + taken);
    }

    /** Whether a line is a table's header, its cells glued or apart. */
    static boolean isHeader(String line) {
        return HEADERS.contains(header(line));
    }

    /** A header's cells glued, whatever stood between them. */
    static String header(String line) {
        return line.length() > 40 ? "" : Texts.collapse(line).replace(" ", "");
    }

    private static boolean begins(List<String> lines, int at) {
        String line = lines.get(at);
        return isHeader(line)
                || (line.startsWith("You can ") && !Announcements.find(line).isEmpty())
                || line.startsWith("You can make a")
                || isDataHeading(line, at + 1 < lines.size() ? lines.get(at + 1) : "");
    }

    /** The headings of an edge's result are set as code, so they come without a blank line behind them. */
    private static boolean isDataHeading(String line, String next) {
        return switch (line) {
            case "data" -> Announcements.target(next) != null;
            case "paging" -> next.startsWith("For more details about pagination");
            case "summary" -> next.startsWith("Aggregated information");
            default -> false;
        };
    }
}

package dev.graphpin.generator.scrape.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Tables that a converter left in HTML, as their cells hold more than one block: made the Markdown that others write, with
 * line breaks for the ends of blocks. Holds no state.
 */
final class HtmlTables {
    private static final String START = "<table";
    private static final String END = "</table";
    private static final String BREAK = "<br>";
    private static final Pattern BREAKS = Pattern.compile("(?:\\s*<br>\\s*)+");
    private static final int MAX_DEPTH = 100;

    private HtmlTables() {}

    /** Whether a table begins at a line. */
    static boolean starts(String line) {
        return line.stripLeading().regionMatches(true, 0, START, 0, START.length());
    }

    /** The index of the line that ends the table which begins at a line; -1 when none does. */
    static int end(List<String> lines, int start) {
        for (int at = start; at < lines.size(); at++) {
            if (lines.get(at).toLowerCase(Locale.ROOT).contains(END)) {
                return at;
            }
        }
        return -1;
    }

    /** The rows, each in one line, the delimiter under the first; empty when there are none. */
    static List<String> rows(String html) {
        List<String> rows = new ArrayList<>();
        for (Element row : Jsoup.parseBodyFragment(html).select("tr")) {
            StringBuilder line = new StringBuilder("|");
            int cells = 0;
            for (Element cell : row.children()) {
                StringBuilder words = new StringBuilder();
                inner(cell, words, 0);
                line.append(' ').append(trimmed(words)).append(" |");
                cells++;
            }
            if (cells > 0) {
                rows.add(line.toString());
            }
            if (rows.size() == 1) {
                rows.add("|" + " --- |".repeat(cells));
            }
        }
        return rows;
    }

    private static String trimmed(StringBuilder words) {
        String text = BREAKS.matcher(words).replaceAll(BREAK).strip();
        text = text.startsWith(BREAK) ? text.substring(BREAK.length()) : text;
        return text.endsWith(BREAK) ? text.substring(0, text.length() - BREAK.length()) : text;
    }

    private static void inner(Element parent, StringBuilder out, int depth) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode words) {
                out.append(words.getWholeText()
                        .replaceAll("\\s+", " ")
                        .replace("|", "\\|")
                        .replace("`", ""));
            } else if (node instanceof Element element && depth < MAX_DEPTH) {
                element(element, out, depth + 1);
            }
        }
    }

    private static void element(Element element, StringBuilder out, int depth) {
        switch (element.normalName()) {
            case "br" -> out.append(BREAK);
            case "code" -> {
                String code = element.text().replace("`", "");
                out.append(code.isBlank() ? "" : '`' + code + '`');
            }
            case "a" -> {
                int start = out.length();
                inner(element, out, depth);
                boolean linked =
                        element.hasAttr("href") && !out.substring(start).isBlank();
                if (linked) {
                    out.insert(start, '[')
                            .append("](")
                            .append(element.attr("href"))
                            .append(')');
                }
            }
            case "em", "i" -> wrapped("*", element, out, depth);
            case "div", "p", "li", "ul", "ol", "pre", "blockquote" -> wrapped(BREAK, element, out, depth);
            case "script", "style", "button" -> {}
            default -> inner(element, out, depth);
        }
    }

    private static void wrapped(String mark, Element element, StringBuilder out, int depth) {
        int start = out.length();
        inner(element, out, depth);
        if (!out.substring(start).isBlank()) {
            out.insert(start, mark).append(mark);
        }
    }
}

package dev.graphpin.generator.scrape.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Turns HTML into Markdown as converters do, each in a style of its own: a second way to write what a page says, so that what
 * the two readers say can be compared. It knows nothing of the reference but its HTML elements.
 */
final class Converter {
    /** Elements whose words a reader of the page does not see. */
    static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "button", "i");

    private static final Set<String> BLOCKS = Set.of("div", "p", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5");

    private final Style style;
    private final StringBuilder out = new StringBuilder();

    private Converter(Style style) {
        this.style = style;
    }

    static String convert(String html, Style style) {
        Document document = Jsoup.parse(html);
        Converter converter = new Converter(style);
        Element version = document.selectFirst("#documentation_body_pagelet span._55pe");
        converter.out.append("Graph API Version\n\n").append(version == null ? "" : version.text());
        Element content = document.selectFirst("[data-click-area=main]");
        converter.blocks(content == null ? document.body() : content);
        return converter.out.toString();
    }

    private void blocks(Element parent) {
        StringBuilder words = new StringBuilder();
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && isBlock(element)) {
                paragraph(words);
                block(element);
            } else {
                words.append(inline(node, false));
            }
        }
        paragraph(words);
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName())
                || Set.of("table", "pre").contains(element.normalName())
                || element.selectFirst("table, pre, div, p, h3") != null;
    }

    private void block(Element element) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5" -> heading(element);
            case "pre" -> fence(element);
            case "table" -> table(element);
            case "ul", "ol" ->
                element.children().forEach(item -> paragraph(style.bullet() + " " + inlineOf(item, false)));
            default -> {
                boolean struct = element.ownText().contains("Struct")
                        || element.ownText().contains("Map {");
                if (struct && !style.structInLines()) {
                    paragraph(inlineOf(element, false));
                } else {
                    blocks(element);
                }
            }
        }
    }

    private void paragraph(CharSequence words) {
        String text = words.toString().strip();
        if (!text.isEmpty()) {
            out.append("\n\n").append(text);
        }
        if (words instanceof StringBuilder builder) {
            builder.setLength(0);
        }
    }

    private void heading(Element heading) {
        int level = heading.normalName().charAt(1) - '0';
        String words = inlineOf(heading, false);
        if (style.setext() && level <= 2) {
            out.append("\n\n").append(words).append('\n').append((level == 1 ? "=" : "-").repeat(words.length()));
            return;
        }
        String marks = "#".repeat(level + (level > 2 ? style.levelShift() : 0));
        out.append("\n\n").append(marks).append(' ').append(words).append(style.closedHeadings() ? " " + marks : "");
    }

    private void fence(Element pre) {
        String text = style.codeInSamples() ? marked(pre) : pre.wholeText();
        out.append("\n\n```")
                .append(style.fenceWord())
                .append('\n')
                .append(text.strip())
                .append("\n```");
    }

    /** The text of a sample whose code elements keep their marks, as some converters leave them. */
    private static String marked(Element pre) {
        Element copy = pre.clone();
        if (copy.selectFirst("p code") != null) {
            copy.select("code").forEach(code -> code.text("`" + code.text() + "`"));
        }
        return copy.wholeText();
    }

    private void table(Element table) {
        if (style.htmlTables()) {
            out.append("\n\n").append(table.outerHtml().replaceAll("\\n\\s*\\n", "\n"));
            return;
        }
        List<List<String>> rows = table.select("tr").stream().map(this::row).toList();
        int columns = rows.get(0).size();
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.add(line(row));
            if (lines.size() == 1) {
                lines.add(line(java.util.Collections.nCopies(columns, style.delimiter())));
            }
        }
        out.append("\n\n").append(String.join("\n", lines));
    }

    private String line(List<String> cells) {
        String line = String.join(" | ", cells);
        return style.outerBars() ? "| " + line + " |" : line;
    }

    private List<String> row(Element row) {
        List<String> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            boolean name = cells.isEmpty() && cell.normalName().equals("td");
            cells.add(name ? nameCell(cell) : descriptionCell(cell));
        }
        return cells;
    }

    private String nameCell(Element cell) {
        List<String> parts = parts(cell);
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        String type = String.join(" ", parts.subList(1, parts.size()));
        return parts.get(0) + style.beforeType() + (style.italicTypes() ? "*" + type + "*" : type);
    }

    private String descriptionCell(Element cell) {
        List<String> parts = parts(cell);
        boolean told = !parts.isEmpty() && parts.get(0).startsWith("Default value:");
        if (told && parts.size() > 1 && style.gluedDefault()) {
            String first = parts.get(0) + parts.get(1);
            parts = new ArrayList<>(parts.subList(2, parts.size()));
            parts.add(0, first);
        }
        boolean badges = cell.selectFirst("span._1vet") != null;
        String ending = cell.normalName().equals("th") || badges ? "" : style.cellEnd();
        return String.join(style.betweenParts(), parts) + ending;
    }

    /** The blocks of a cell, each in one line. */
    private List<String> parts(Element cell) {
        List<String> parts = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        parts(cell, parts, words);
        flush(parts, words);
        return parts;
    }

    private void parts(Element parent, List<String> parts, StringBuilder words) {
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element
                    && (isBlock(element) || element.normalName().equals("br"))) {
                flush(parts, words);
                parts(element, parts, words);
                flush(parts, words);
            } else {
                words.append(inline(node, true));
            }
        }
    }

    /** Ends a block: adds its words, if there are any, and empties them. */
    static void flush(List<String> parts, StringBuilder words) {
        String text = words.toString().strip();
        if (!text.isEmpty()) {
            parts.add(text);
        }
        words.setLength(0);
    }

    private String inlineOf(Element element, boolean cell) {
        return element.childNodes().stream()
                .map(node -> inline(node, cell))
                .collect(Collectors.joining())
                .strip();
    }

    private String inline(Node node, boolean cell) {
        if (node instanceof TextNode words) {
            return escaped(words.getWholeText().replaceAll("\\s+", " "), cell);
        }
        if (!(node instanceof Element element) || UNSEEN.contains(element.normalName())) {
            return "";
        }
        return switch (element.normalName()) {
            case "code" -> code(element.text());
            case "a" -> link(element, inlineOf(element, cell));
            case "b", "strong" -> "**" + inlineOf(element, cell) + "**";
            case "span" ->
                badge(
                        element,
                        element.childNodes().stream()
                                .map(child -> inline(child, cell))
                                .collect(Collectors.joining()));
            default ->
                element.childNodes().stream().map(child -> inline(child, cell)).collect(Collectors.joining());
        };
    }

    private static String code(String text) {
        return text.isEmpty() ? "``" : "`" + text + "`";
    }

    private String badge(Element span, String words) {
        return span.hasClass("_1vet") && style.bracketedBadges()
                ? "[" + words.toLowerCase(java.util.Locale.ROOT) + "] "
                : words;
    }

    private String link(Element link, String words) {
        String href = link.attr("href");
        return words.isEmpty() || !style.links() || href.equals("#") || words.startsWith("[")
                ? words
                : "[" + words + "](" + href + ")";
    }

    private String escaped(String words, boolean cell) {
        String text = style.escapes() ? words.replaceAll("([_*\\[\\]])", "\\\\$1") : words;
        return cell && style.escapesBars() ? text.replace("|", "\\|") : text;
    }
}

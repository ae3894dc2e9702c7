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

/** Turns HTML into text as a converter does that keeps all words: a line for each block, blank lines between them. */
final class TextConverter {
    private static final Set<String> BLOCKS =
            Set.of("div", "p", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "table", "pre");

    private final StringBuilder out = new StringBuilder();

    private TextConverter() {}

    static String convert(String html) {
        Document document = Jsoup.parse(html);
        TextConverter converter = new TextConverter();
        Element version = document.selectFirst("#documentation_body_pagelet span._55pe");
        converter.paragraph("Graph API Version");
        converter.paragraph(version == null ? "" : version.text());
        Element content = document.selectFirst("[data-click-area=main]");
        converter.blocks(content == null ? document.body() : content);
        return converter.out.toString().replaceAll("\n{3,}", "\n\n").strip() + "\n";
    }

    private void blocks(Element parent) {
        StringBuilder words = new StringBuilder();
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && isBlock(element)) {
                paragraph(words.toString());
                words.setLength(0);
                block(element);
            } else {
                words.append(inline(node));
            }
        }
        paragraph(words.toString());
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName()) || element.selectFirst("table, pre, div, p, h3") != null;
    }

    private void block(Element element) {
        switch (element.normalName()) {
            case "pre" -> paragraph(element.wholeText());
            case "table" -> table(element);
            case "ul", "ol" -> element.children().forEach(item -> paragraph("  • " + inlineOf(item)));
            default -> {
                String own = element.ownText();
                if (own.contains("Struct") || own.contains("Map {")) {
                    paragraph(String.join("\n", lines(element)));
                } else {
                    blocks(element);
                }
            }
        }
    }

    private void paragraph(String words) {
        if (!words.isBlank()) {
            out.append("\n\n").append(words.stripTrailing());
        }
    }

    private void table(Element table) {
        List<Element> rows = table.select("tr");
        String header = String.join("", rows.get(0).children().eachText());
        paragraph(header);
        for (Element row : rows.subList(1, rows.size())) {
            String first = String.join("\n", lines(row.child(0)));
            if (header.startsWith("Error")) {
                out.append('\n').append(first).append(String.join("\n", lines(row.child(1))));
            } else {
                out.append('\n').append(first);
                lines(row.child(1)).forEach(this::paragraph);
                // Badges stand at the end of the cell, where the next row begins; other blocks leave a line free.
                out.append(row.child(1).selectFirst("span._1vet") == null ? "\n" : "");
            }
        }
    }

    private static List<String> lines(Element element) {
        List<String> lines = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        lines(element, lines, words);
        Converter.flush(lines, words);
        return lines;
    }

    private static void lines(Element parent, List<String> lines, StringBuilder words) {
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element
                    && (isBlock(element) || element.normalName().equals("br"))) {
                Converter.flush(lines, words);
                lines(element, lines, words);
                Converter.flush(lines, words);
            } else {
                words.append(inline(node));
            }
        }
    }

    private static String inlineOf(Element element) {
        return element.childNodes().stream().map(TextConverter::inline).collect(Collectors.joining());
    }

    private static String inline(Node node) {
        if (node instanceof TextNode words) {
            return words.getWholeText().replaceAll("\\s+", " ");
        }
        return node instanceof Element element && !Converter.UNSEEN.contains(element.normalName())
                ? inlineOf(element)
                : "";
    }
}

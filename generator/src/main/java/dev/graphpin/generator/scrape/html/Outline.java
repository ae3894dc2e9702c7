package dev.graphpin.generator.scrape.html;

import dev.graphpin.generator.scrape.html.Section.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Flattens the content of a page, in one walk, into the sections its headings make, whatever elements wrap them. */
final class Outline {
    private static final Set<String> PARTS_OF_RESULT = Set.of("data", "paging", "summary");

    private final List<Section> sections = new ArrayList<>();
    private int level;
    private String title = "";
    private String id = "";
    private final Prose.Builder prose = new Prose.Builder();
    private final List<Placed<Table>> tables = new ArrayList<>();
    private final List<Placed<String>> samples = new ArrayList<>();

    private Outline() {}

    /** The sections of the content, in order; the first holds what stands before the first heading and may be empty. */
    static List<Section> of(Element content) {
        Outline outline = new Outline();
        outline.children(content);
        outline.end();
        return outline.sections;
    }

    private void children(Element parent) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            Node node = parent.childNode(i);
            if (node instanceof TextNode words) {
                prose.text(words.getWholeText());
            } else if (node instanceof Element element) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        String tag = element.normalName();
        switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, tag.charAt(1) - '0');
            case "table" -> {
                tables.add(new Placed<>(prose.length(), Table.of(element)));
                prose.mark();
            }
            case "pre" -> {
                samples.add(new Placed<>(prose.length(), Dom.wholeText(element)));
                prose.mark();
            }
            case "br" -> prose.line();
            case "a" -> link(element);
            default -> {
                String part = tag.equals("p") ? partOfResult(element) : null;
                if (part != null) {
                    end();
                    title = part;
                    id = "";
                } else if (isBlock(tag)) {
                    prose.line();
                    children(element);
                    prose.line();
                } else if (!Markup.isUnseen(element)) {
                    children(element);
                }
            }
        }
    }

    /**
     * The part of an edge's result that a paragraph announces, as hand-written pages do where generated ones have a heading of
     * the same word, set as code: null for any other paragraph.
     */
    private static @Nullable String partOfResult(Element paragraph) {
        Element code = paragraph.firstElementChild();
        if (code == null || !code.normalName().equals("code")) {
            return null;
        }
        String word = CellText.of(paragraph);
        return PARTS_OF_RESULT.contains(word) ? word : null;
    }

    private static boolean isBlock(String tag) {
        return switch (tag) {
            case "address", "article", "aside", "blockquote", "dd", "div", "dl", "dt", "fieldset", "figure" -> true;
            case "footer", "form", "header", "hr", "li", "main", "nav", "ol", "p", "section", "ul" -> true;
            default -> false;
        };
    }

    private void heading(Element heading, int newLevel) {
        end();
        level = newLevel;
        title = CellText.of(heading);
        id = Dom.attribute(heading, "id");
    }

    private void link(Element link) {
        if (Markup.isUnseen(link)) {
            return;
        }
        int start = prose.length();
        children(link);
        if (prose.length() > start && link.hasAttr("href")) {
            prose.link(start, Dom.attribute(link, "href"));
        }
    }

    private void end() {
        sections.add(Section.of(level, title, id, prose.build(), tables, samples));
        tables.clear();
        samples.clear();
    }
}

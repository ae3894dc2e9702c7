package dev.graphpin.generator.scrape.html;

import dev.graphpin.generator.scrape.html.Section.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Flattens the content of a page, in one walk, into the sections its headings make, whatever elements wrap them. */
final class Outline {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "dd",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figure",
            "footer",
            "form",
            "header",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "section",
            "ul");

    private final List<Section> sections = new ArrayList<>();
    private int level;
    private String title = "";
    private String id = "";
    private Prose.Builder prose = new Prose.Builder();
    private List<Placed<Table>> tables = new ArrayList<>();
    private List<Placed<String>> samples = new ArrayList<>();

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
        if (tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6') {
            heading(element, tag.charAt(1) - '0');
        } else if (tag.equals("table")) {
            tables.add(new Placed<>(prose.length(), Table.of(element)));
            prose.mark();
        } else if (tag.equals("pre")) {
            samples.add(new Placed<>(prose.length(), element.wholeText()));
            prose.mark();
        } else if (tag.equals("br")) {
            prose.line();
        } else if (tag.equals("a")) {
            link(element);
        } else if (BLOCKS.contains(tag)) {
            prose.line();
            children(element);
            prose.line();
        } else if (!Markup.isUnseen(element)) {
            children(element);
        }
    }

    private void heading(Element heading, int newLevel) {
        end();
        level = newLevel;
        title = CellText.of(heading);
        id = heading.id();
    }

    private void link(Element link) {
        if (Markup.isUnseen(link)) {
            return;
        }
        int start = prose.length();
        children(link);
        if (prose.length() > start && link.hasAttr("href")) {
            prose.link(start, link.attr("href"));
        }
    }

    private void end() {
        sections.add(new Section(level, title, id, prose.build(), tables, samples));
        prose = new Prose.Builder();
        tables = new ArrayList<>();
        samples = new ArrayList<>();
    }
}

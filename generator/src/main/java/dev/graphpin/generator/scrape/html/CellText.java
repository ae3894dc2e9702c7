package dev.graphpin.generator.scrape.html;

import dev.graphpin.generator.scrape.Texts;
import dev.graphpin.generator.scrape.Words;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Collects the text of a cell, or of what is left of it, with a blank between blocks. Not for several threads. */
final class CellText {
    private final Words text = new Words();

    /** The whole text of an element, in one line. */
    static String of(Element element) {
        if (element.childNodeSize() == 1 && element.childNode(0) instanceof TextNode only) {
            return Texts.collapse(only.getWholeText());
        }
        CellText text = new CellText();
        text.children(element);
        return text.words();
    }

    void node(Node node) {
        if (node instanceof TextNode words) {
            text.add(words.getWholeText());
        } else if (node instanceof Element element && !Markup.isUnseen(element)) {
            if (isInline(element.normalName())) {
                children(element);
            } else {
                text.gap();
                children(element);
                text.gap();
            }
        }
    }

    private static boolean isInline(String tag) {
        return switch (tag) {
            case "a",
                    "abbr",
                    "b",
                    "code",
                    "em",
                    "i",
                    "small",
                    "span",
                    "strong",
                    "sub",
                    "sup",
                    "tt",
                    "u",
                    "var",
                    "wbr" -> true;
            default -> false;
        };
    }

    private void children(Element parent) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            node(parent.childNode(i));
        }
    }

    boolean isBlank() {
        return text.isBlank();
    }

    String words() {
        return text.toString();
    }
}

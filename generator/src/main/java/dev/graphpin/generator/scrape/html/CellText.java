package dev.graphpin.generator.scrape.html;

import dev.graphpin.generator.scrape.Texts;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Collects the text of a cell, or of what is left of it, with a blank between blocks. Not for several threads. */
final class CellText {
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "code", "em", "i", "small", "span", "strong", "sub", "sup", "tt", "u", "var", "wbr");

    private final StringBuilder text = new StringBuilder();

    /** The whole text of an element, in one line. */
    static String of(Element element) {
        CellText text = new CellText();
        text.children(element);
        return text.words();
    }

    void node(Node node) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
        } else if (node instanceof Element element && !Markup.isUnseen(element)) {
            boolean block = !INLINE.contains(element.normalName());
            text.append(block ? " " : "");
            children(element);
            text.append(block ? " " : "");
        }
    }

    private void children(Element parent) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            node(parent.childNode(i));
        }
    }

    boolean isBlank() {
        return Texts.collapse(text.toString()).isEmpty();
    }

    String words() {
        return Texts.collapse(text.toString());
    }
}

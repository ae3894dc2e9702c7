package dev.graphpin.generator.scrape.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Ways to look at the tree that leave nothing behind in it. Jsoup's own lists of child elements are kept beside each element and
 * its attributes are found whatever their case; for the millions of elements of a reference that is a good part of the time.
 */
final class Dom {
    private Dom() {}

    /** The child elements, in a list of the caller's own. */
    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>(parent.childNodeSize());
        for (int i = 0; i < parent.childNodeSize(); i++) {
            if (parent.childNode(i) instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    static boolean hasChildren(Element parent) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            if (parent.childNode(i) instanceof Element) {
                return true;
            }
        }
        return false;
    }

    /** The value of an attribute, empty for none; the parser has put all names in lower case. */
    static String attribute(Element element, String name) {
        return element.attributesSize() == 0 ? "" : element.attributes().get(name);
    }

    /** Whether a class is among those of the element. */
    static boolean hasClass(Element element, String name) {
        String classes = attribute(element, "class");
        for (int at = classes.indexOf(name); at >= 0; at = classes.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean starts = at == 0 || classes.charAt(at - 1) <= ' ';
            if (starts && (end == classes.length() || classes.charAt(end) <= ' ')) {
                return true;
            }
        }
        return false;
    }

    /** The text as it stands in the source; where the element holds but one, no copy of it is made. */
    static String wholeText(Element element) {
        Node only = element.childNodeSize() == 1 ? element.childNode(0) : null;
        if (only instanceof TextNode words) {
            return words.getWholeText();
        }
        return only instanceof Element inner ? wholeText(inner) : element.wholeText();
    }
}

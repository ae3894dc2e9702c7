package dev.graphpin.generator.scrape.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * The first cell of a row: a name set as code, then, on generated pages, the type's words, which may be a link. The
 * tooltip between them has no text and is no link.
 *
 * @param name the first code of the cell, or its only word
 * @param type the words after the name; null when there is nothing after it, not even an empty element
 * @param link the address of the words after the name; null for none
 * @param nameLink the address of the name itself; null for none
 * @param code whether the name is set as code
 * @param struck whether the name is struck through
 * @param italic whether the words after the name are in italics, as in the layout of 2026
 */
record NameCell(
        String name,
        @Nullable String type,
        @Nullable String link,
        @Nullable String nameLink,
        boolean code,
        boolean struck,
        boolean italic) {
    private static final String TOOLTIP_BEGIN = "This field ";

    /** Since when a field is there: on older pages a tooltip without words, later words behind the name. */
    private static final Pattern TOOLTIP =
            Pattern.compile("^" + TOOLTIP_BEGIN + "is only accessible in v\\d+\\.\\d+ or later\\.? ?");

    private static final Set<String> ITALICS = Set.of("em", "i");

    /** Reads a cell; null when no name stands in it. */
    static @Nullable NameCell of(Element cell) {
        Walk walk = new Walk();
        walk.children(cell, null, false);
        String name = walk.name;
        if (name != null) {
            String words = walk.type.words();
            String type =
                    words.startsWith(TOOLTIP_BEGIN) ? TOOLTIP.matcher(words).replaceFirst("") : words;
            boolean told = walk.afterName || !type.isEmpty();
            return name.isEmpty()
                    ? null
                    : new NameCell(name, told ? type : null, walk.link, walk.nameLink, true, walk.struck, walk.italic);
        }
        String word = CellText.of(cell);
        return word.isEmpty() || word.indexOf(' ') >= 0
                ? null
                : new NameCell(word, null, null, hrefUnder(cell), false, false, false);
    }

    private static boolean hasItalics(Element element) {
        Element child = element.firstElementChild();
        return child != null && ITALICS.contains(child.normalName());
    }

    /** Looks for the name, then collects what follows it. */
    private static final class Walk {
        private final CellText type = new CellText();
        private @Nullable String name;
        private @Nullable String link;
        private @Nullable String nameLink;
        private boolean struck;
        private boolean afterName;
        private boolean italic;

        void children(Element parent, @Nullable String linked, boolean isStruck) {
            for (int i = 0; i < parent.childNodeSize(); i++) {
                Node node = parent.childNode(i);
                Element element = node instanceof Element e ? e : null;
                if (name != null) {
                    after(node, element);
                } else if (element != null && !Markup.isUnseen(element)) {
                    before(element, linked, isStruck || Markup.isStruck(element));
                }
            }
        }

        private void before(Element element, @Nullable String linked, boolean isStruck) {
            if (element.normalName().equals("code")) {
                name = CellText.of(element);
                nameLink = linked;
                struck = isStruck;
            } else {
                children(element, element.normalName().equals("a") ? href(element) : linked, isStruck);
            }
        }

        private void after(Node node, @Nullable Element element) {
            type.node(node);
            if (element != null && !Markup.isUnseen(element)) {
                afterName = true;
                italic |= ITALICS.contains(element.normalName()) || hasItalics(element);
                link = link == null ? hrefUnder(element) : link;
            }
        }
    }

    /** The address of the first link with words in or at the element; null for none. */
    static @Nullable String hrefUnder(Element element) {
        if (element.normalName().equals("a")) {
            return href(element);
        }
        for (int i = 0; i < element.childNodeSize(); i++) {
            String href = element.childNode(i) instanceof Element child ? hrefUnder(child) : null;
            if (href != null) {
                return href;
            }
        }
        return null;
    }

    private static @Nullable String href(Element link) {
        boolean told = link.hasAttr("href") && !Markup.isUnseen(link) && link.hasText();
        return told ? link.attr("href") : null;
    }
}

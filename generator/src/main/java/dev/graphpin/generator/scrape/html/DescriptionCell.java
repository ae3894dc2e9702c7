package dev.graphpin.generator.scrape.html;

import dev.graphpin.generator.scrape.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The second cell of a row: first the default, if any, in an element of its own, then the description in blocks of any
 * kind, at last the badges. Later pages wrap the description once more, so each is looked for at any depth.
 *
 * @param description null when there is none
 * @param flags badges in lower case, in order
 * @param defaultValue null when not told, empty when the page says that the default is empty
 */
record DescriptionCell(
        @Nullable String description,
        List<String> flags,
        @Nullable String defaultValue) {
    static final DescriptionCell EMPTY = new DescriptionCell(null, List.of(), null);
    private static final String DEFAULT = "Default value:";
    private static final Pattern BRACKETED =
            Pattern.compile("\\[(core|default|deprecated|required|supports emoji)]", Pattern.CASE_INSENSITIVE);

    static DescriptionCell of(Element cell) {
        Reader reader = new Reader();
        reader.children(cell, true);
        String words = reader.bracketed(reader.text.words());
        return new DescriptionCell(words.isEmpty() ? null : words, List.copyOf(reader.flags), reader.defaultValue);
    }

    private static final class Reader {
        final CellText text = new CellText();
        final List<String> flags = new ArrayList<>();

        @Nullable
        String defaultValue;

        /** What follows in the document and was read already. */
        private @Nullable Element taken;

        /** Takes the children apart; {@code top} while only wrappers have been passed. */
        void children(Element parent, boolean top) {
            for (int i = 0; i < parent.childNodeSize(); i++) {
                Node node = parent.childNode(i);
                if (node.equals(taken)) {
                    taken = null;
                } else if (!(node instanceof Element element)) {
                    text.node(node);
                } else if (!isDefault(element) && !addFlags(element)) {
                    if (top && isWrapper(element)) {
                        children(element, true);
                    } else {
                        text.node(element);
                    }
                }
            }
        }

        private static boolean isWrapper(Element element) {
            if (!element.normalName().equals("div")) {
                return false;
            }
            for (int i = 0; i < element.childNodeSize(); i++) {
                if (element.childNode(i) instanceof TextNode words && !Texts.isBlank(words.getWholeText())) {
                    return false;
                }
            }
            return true;
        }

        private boolean isDefault(Element element) {
            boolean told = defaultValue == null
                    && element.childNodeSize() > 0
                    && element.childNode(0) instanceof TextNode words
                    && words.getWholeText().indexOf("efault") > 0
                    && text.isBlank();
            String words = told ? Texts.collapse(element.wholeText()) : "";
            if (!words.startsWith(DEFAULT)) {
                return false;
            }
            // Since 2026 the label is set bold, and the value stands beside it.
            taken = words.equals(DEFAULT) && !element.normalName().equals("div") ? element.nextElementSibling() : null;
            taken = taken != null && taken.normalName().equals("code") ? taken : null;
            defaultValue = taken != null
                    ? CellText.of(taken)
                    : words.substring(DEFAULT.length()).strip();
            return true;
        }

        /** Takes out the badges that the layout of 2026 sets in brackets. */
        private String bracketed(String words) {
            return words.indexOf('[') < 0
                    ? words
                    : Texts.collapse(BRACKETED.matcher(words).replaceAll(badge -> {
                        flags.add(badge.group(1).toLowerCase(Locale.ROOT));
                        return "";
                    }));
        }

        private boolean addFlags(Element element) {
            int before = flags.size();
            if (badges(element)) {
                return true;
            }
            flags.subList(before, flags.size()).clear();
            return false;
        }

        /** Whether the element is a badge, or holds badges and nothing else; collects them. */
        private boolean badges(Element element) {
            return switch (element.normalName()) {
                case "span" -> !Dom.hasChildren(element) && badge(element);
                case "div", "a" -> Dom.hasChildren(element) && allBadges(element);
                default -> false;
            };
        }

        private boolean badge(Element span) {
            String words = CellText.of(span);
            flags.add(words.toLowerCase(Locale.ROOT));
            return !words.isEmpty() && Markup.isBadge(span, words);
        }

        private boolean allBadges(Element parent) {
            for (int i = 0; i < parent.childNodeSize(); i++) {
                Node child = parent.childNode(i);
                boolean blank = child instanceof TextNode words && Texts.isBlank(words.getWholeText());
                if (!blank && !(child instanceof Element inner && badges(inner))) {
                    return false;
                }
            }
            return true;
        }
    }
}

package dev.graphpin.generator.scrape.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Everything this reader knows of the site's own attributes and class names, which are obfuscated and may change any day.
 * Each use has a structural reading beside it, or is the only thing that tells:
 *
 * <ul>
 *   <li>{@code row_2-0} alone tells that a row is nested in {@code row_2};
 *   <li>a badge is also known by its place and its words, a struck-through name also by its badge;
 *   <li>the content is also found without its attribute, by its headings.
 * </ul>
 */
final class Markup {
    private Markup() {}

    private static final String ROW = "row_";
    private static final String BADGE = "_1vet";
    private static final String STRUCK = "_5vbo";
    private static final Set<String> BADGES = Set.of("core", "default", "deprecated", "required", "supports emoji");
    private static final Set<String> STRUCK_TAGS = Set.of("s", "del", "strike");

    /** Whether the element holds the content of a reference page. */
    static boolean isContent(Element element) {
        return Dom.attribute(element, "data-click-area").equals("main");
    }

    /** Whether the element holds the documentation's body, the content and the version selector. */
    static boolean isBody(Element element) {
        return Dom.attribute(element, "id").equals("documentation_body_pagelet");
    }

    /** Whether the element and what it holds are no prose: scripts, buttons, tooltips and the like. */
    static boolean isUnseen(Element element) {
        return switch (element.normalName()) {
            case "script",
                    "style",
                    "noscript",
                    "template",
                    "button",
                    "svg",
                    "iframe",
                    "select",
                    "textarea",
                    "fb:like" -> true;
            case "a" -> Dom.attribute(element, "role").equals("button");
            default -> false;
        };
    }

    /** The row's number and those of the rows it is nested in ({@code 4-1-0}); null when no class tells. */
    static @Nullable String rowPath(Element row) {
        String classes = Dom.attribute(row, "class");
        int at = classes.startsWith(ROW) ? 0 : classes.indexOf(" " + ROW) + 1;
        if (at == 0 && !classes.startsWith(ROW)) {
            return null;
        }
        int end = at + ROW.length();
        while (end < classes.length() && (Character.isDigit(classes.charAt(end)) || classes.charAt(end) == '-')) {
            end++;
        }
        return end == at + ROW.length() ? null : classes.substring(at + ROW.length(), end);
    }

    /** Whether a span with these words is a badge: its class says so, or it reads like one of the known badges. */
    static boolean isBadge(Element span, String words) {
        return Dom.hasClass(span, BADGE) || BADGES.contains(words.toLowerCase(Locale.ROOT));
    }

    /** Whether the element strikes through what it holds, which marks a deprecated name. */
    static boolean isStruck(Element element) {
        return STRUCK_TAGS.contains(element.normalName()) || Dom.hasClass(element, STRUCK);
    }
}

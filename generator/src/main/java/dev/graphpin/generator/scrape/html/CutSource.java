package dev.graphpin.generator.scrape.html;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a source that ends before its page does. The site itself leaves out the last closing tags of a page, so they
 * tell nothing when they are missing; what tells is that nothing follows the content, and that blocks are left open.
 */
final class CutSource {
    private static final int TAIL = 400;
    private static final String[] ENDS = {
        "</div>", "</p>", "</ul>", "</table>", "</tr>", "</h1>", "</h2>", "</h3>", "</h4>"
    };
    private static final String[] BALANCED = {"div", "table", "tr", "td"};
    private static final String ROW = "<tr";

    private CutSource() {}

    /** Whether the source ends within the content; {@code content} is null when it does not even come to it. */
    static boolean isCut(String source, @Nullable Element content) {
        return (content == null || !isFollowed(content)) && !ends(source) && leavesOpen(source);
    }

    private static boolean ends(String source) {
        String tail = source.substring(Math.max(0, source.length() - TAIL)).toLowerCase(Locale.ROOT);
        return tail.contains("</html") || tail.contains("</body");
    }

    /** Whether an element follows the content: then the content itself has come to its end. */
    private static boolean isFollowed(Element content) {
        for (Element at = content; at != null; at = at.parent()) {
            if (at.nextElementSibling() != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean leavesOpen(String source) {
        for (String tag : BALANCED) {
            if (count(source, "<" + tag) > count(source, "</" + tag)) {
                return true;
            }
        }
        return source.lastIndexOf('<') > source.lastIndexOf('>');
    }

    private static int count(String source, String part) {
        int count = 0;
        for (int at = source.indexOf(part); at >= 0; at = source.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }

    /**
     * The part of a cut source that is whole: up to the last closed block, and without the row that was cut. What stands
     * after that may be half a name or half a value.
     */
    static String complete(String source) {
        int end = 0;
        for (String close : ENDS) {
            int at = source.lastIndexOf(close);
            end = Math.max(end, at < 0 ? 0 : at + close.length());
        }
        String complete = source.substring(0, end);
        int row = complete.lastIndexOf(ROW);
        boolean open = row >= 0 && complete.indexOf("</tr", row) < 0;
        return open ? complete.substring(0, row) : complete;
    }
}

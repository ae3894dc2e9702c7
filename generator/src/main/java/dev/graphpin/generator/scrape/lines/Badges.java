package dev.graphpin.generator.scrape.lines;

import dev.graphpin.spec.model.Flags;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The badges behind a description. In lines they are only words, so the rules say where words are badges:
 *
 * <ul>
 *   <li>a line of its own, the last of its cell, that is nothing but badges ({@code CoreDeprecated});
 *   <li>the end of that line, where badges touch the full stop before them ({@code Some words.Core});
 *   <li>a known badge in square brackets, wherever it stands ({@code [required]});
 *   <li>a link at the end whose words are a badge;
 *   <li>a known badge in small letters at the end, set apart by two blanks, where brackets were lost.
 * </ul>
 *
 * A description that ends in the word Deprecated has a blank before it, and so no badge.
 */
final class Badges {
    private static final Map<String, String> KNOWN = Map.of(
            "Core", Flags.CORE,
            "Default", Flags.DEFAULT,
            "Deprecated", Flags.DEPRECATED,
            "Required", Flags.REQUIRED,
            "Supports Emoji", Flags.SUPPORTS_EMOJI);

    private static final Pattern BEHIND_GAP =
            Pattern.compile("(?: {2,}|(?<=^) *)(core|default|deprecated|required|supports emoji)\\s*$");

    private Badges() {}

    /**
     * A text and the badges that were taken off it.
     *
     * @param text what is left
     * @param flags in order, each once
     */
    record Split(String text, List<String> flags) {}

    /** The flags of a line that is nothing but badges; empty when it is anything else. */
    static List<String> line(String line) {
        List<String> flags = new ArrayList<>();
        String rest = line.strip();
        while (!rest.isEmpty()) {
            String badge = starting(rest);
            if (badge.isEmpty()) {
                return List.of();
            }
            flags.add(flag(badge));
            rest = rest.substring(badge.length()).strip();
        }
        return flags.stream().distinct().toList();
    }

    /** Takes the badges off the end of a cell's plain text; only its last line can hold them. */
    static Split split(String cell) {
        int line = cell.lastIndexOf('\n') + 1;
        String last = cell.substring(line);
        List<String> whole = line(last);
        if (!whole.isEmpty()) {
            return new Split(cell.substring(0, line), whole);
        }
        int glued = gluedAt(last);
        return glued < 0
                ? new Split(cell, List.of())
                : new Split(cell.substring(0, line + glued), line(last.substring(glued)));
    }

    /** Takes known badges in square brackets out of a text. */
    static Split bracketed(String text) {
        List<String> flags = new ArrayList<>();
        StringBuilder left = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
            int close = text.indexOf(']', open);
            if (close < 0) {
                break;
            }
            String flag = text.substring(open + 1, close).strip().toLowerCase(java.util.Locale.ROOT);
            if (KNOWN.containsValue(flag)) {
                flags.add(flag);
                left.append(text, from, open);
                from = close + 1;
            }
        }
        return new Split(left.append(text.substring(from)).toString(), flags);
    }

    /** Takes badges out of what stands behind a name: in brackets, or, on hand-written pages, on lines of their own. */
    static Split inTypeCell(String text) {
        Split split = bracketed(text);
        List<String> flags = new ArrayList<>(split.flags());
        List<String> left = new ArrayList<>();
        for (String each : split.text().split("\n", -1)) {
            List<String> badges = line(each);
            flags.addAll(badges);
            left.add(badges.isEmpty() ? each : "");
        }
        return new Split(String.join("\n", left), flags.stream().distinct().toList());
    }

    /** Takes badges off the end of a text that are links, or stand behind a gap. */
    static Split atEnd(Inline inline) {
        List<String> flags = new ArrayList<>();
        String text = inline.text();
        for (int i = inline.links().size() - 1; i >= 0; i--) {
            Inline.Span link = inline.links().get(i).span();
            if (link.to() != text.stripTrailing().length() || line(link.text()).isEmpty()) {
                break;
            }
            flags.addAll(0, line(link.text()));
            text = text.substring(0, link.from());
        }
        for (Matcher gap = BEHIND_GAP.matcher(text); gap.find(); gap = BEHIND_GAP.matcher(text)) {
            flags.add(0, gap.group(1));
            text = text.substring(0, gap.start());
        }
        return new Split(text, flags.stream().distinct().toList());
    }

    /** Where badges begin that touch the end of a sentence; -1 when none do. */
    private static int gluedAt(String line) {
        for (int at = line.length() - 1; at > 0; at--) {
            char before = line.charAt(at - 1);
            if ((before == '.' || before == '!' || before == '?' || before == ')')
                    && !line(line.substring(at)).isEmpty()
                    && !Character.isWhitespace(line.charAt(at))) {
                return at;
            }
            if (line.length() - at > LONGEST) {
                return -1;
            }
        }
        return -1;
    }

    /** All badges side by side. */
    private static final int LONGEST = 64;

    private static String starting(String text) {
        return KNOWN.keySet().stream().filter(text::startsWith).findFirst().orElse("");
    }

    private static String flag(String badge) {
        String flag = KNOWN.get(badge);
        return flag == null ? badge : flag;
    }
}

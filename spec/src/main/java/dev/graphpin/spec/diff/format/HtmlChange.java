package dev.graphpin.spec.diff.format;

import static dev.graphpin.spec.diff.format.HtmlText.code;
import static dev.graphpin.spec.diff.format.HtmlText.text;

import dev.graphpin.spec.diff.report.Compat;
import dev.graphpin.spec.diff.report.Entry;
import dev.graphpin.spec.diff.rule.Level;
import org.jspecify.annotations.Nullable;

/** One change as an item of the list: a line that says it, and folded below, all that is known of it. */
final class HtmlChange {
    private static final int LONGEST_IN_LINE = 90;

    private HtmlChange() {}

    static void write(Entry entry, Compat compat, StringBuilder out) {
        out.append("<li id=\"c-").append(text(entry.fingerprint())).append("\" class=\"");
        out.append(entry.level(compat).word()).append(entry.isAccepted() ? " accepted" : "");
        out.append('"');
        data("all", entry.worst().word(), out);
        data("wire", entry.verdict().wire().word(), out);
        data("source", entry.verdict().source().word(), out);
        data("node", entry.node(), out);
        data("kind", entry.kind(), out);
        data("accepted", entry.accepted() == null ? null : "yes", out);
        out.append("><details><summary><span class=\"what\"><code class=\"label\">")
                .append(text(entry.label()));
        out.append("</code> <span class=\"title\">")
                .append(text(entry.rule().title()))
                .append("</span></span>");
        values(entry, out);
        verdicts(entry, out);
        out.append("</summary>\n");
        HtmlDetails.write(entry, out);
        out.append("</details></li>\n");
    }

    private static void data(String name, @Nullable String value, StringBuilder out) {
        if (value != null) {
            out.append(" data-").append(name).append("=\"").append(text(value)).append('"');
        }
    }

    private static void values(Entry entry, StringBuilder out) {
        if (entry.before() == null && entry.now() == null) {
            return;
        }
        out.append("<span class=\"values\">");
        if (entry.before() != null && entry.now() != null) {
            out.append(code(cut(entry.before()))).append(" → ").append(code(cut(entry.now())));
        } else {
            out.append(code(cut(entry.before() == null ? entry.now() : entry.before())));
        }
        out.append("</span>");
    }

    /** Whether the line above the fold says less than the whole value. */
    static boolean isCut(@Nullable String value) {
        return value != null && value.length() > LONGEST_IN_LINE;
    }

    private static @Nullable String cut(@Nullable String value) {
        if (value == null || value.length() <= LONGEST_IN_LINE) {
            return value;
        }
        int end = Character.isHighSurrogate(value.charAt(LONGEST_IN_LINE - 1)) ? LONGEST_IN_LINE - 1 : LONGEST_IN_LINE;
        return value.substring(0, end) + "…";
    }

    private static void verdicts(Entry entry, StringBuilder out) {
        out.append("<span class=\"verdicts\">");
        if (entry.level() != Level.NONE) {
            chip("finding", entry.level(), finding(entry.level()), out);
        } else {
            chip("wire", entry.verdict().wire(), words(entry.verdict().wire()), out);
            chip("source", entry.verdict().source(), words(entry.verdict().source()), out);
        }
        if (entry.isAccepted()) {
            out.append("<span class=\"chip ok\"><b>accepted</b></span>");
        }
        if (entry.announced()) {
            out.append("<span class=\"chip doc\"><b>announced</b></span>");
        }
        out.append("</span>");
    }

    private static void chip(String side, Level level, String words, StringBuilder out) {
        out.append("<span class=\"chip ")
                .append(level.word())
                .append("\">")
                .append(side)
                .append(" <b>");
        out.append(words).append("</b></span>");
    }

    /** A finding about captures or files breaks nothing by itself. */
    private static String finding(Level level) {
        return switch (level) {
            case ERR -> "error";
            case WARN -> "warning";
            case INFO, DOC, NONE -> "note";
        };
    }

    static String words(Level level) {
        return switch (level) {
            case ERR -> "breaks";
            case WARN -> "may break";
            case INFO -> "compatible";
            case DOC -> "words only";
            case NONE -> "no verdict";
        };
    }

    static String capital(Level level) {
        return capital(words(level));
    }

    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

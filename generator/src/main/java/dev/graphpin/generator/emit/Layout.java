package dev.graphpin.generator.emit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets source the way people do: a comment or a method of one line on one line, constants and such methods without gaps, and nothing inside an empty body.
 */
final class Layout {
    static final int WIDTH = 140;

    private Layout() {}

    static String tidy(String source) {
        List<String> lines = new ArrayList<>();
        String[] in = source.split("\n", -1);
        for (int i = 0; i < in.length; i++) {
            String one = i + 2 < in.length ? oneLine(in, i) : null;
            if (one != null) {
                lines.add(one);
                i += 2;
            } else if (in[i].endsWith(") {")
                    && i + 1 < in.length
                    && in[i + 1].strip().equals("}")) {
                lines.add(in[i++] + "}");
            } else if (!(in[i].isEmpty() && i + 1 < in.length && goesOn(last(lines), in, i + 1))) {
                lines.add(in[i].indexOf('"') < 0 ? in[i].replace(". @Nullable ", ".@Nullable ") : in[i]);
            }
        }
        return String.join("\n", Constants.join(lines));
    }

    /** The comment or the method of three lines that begins there, on one; null when there is none, or it is too long. */
    private static @Nullable String oneLine(String[] in, int i) {
        return in[i].endsWith(") {") ? oneLineMethod(in, i) : oneLineComment(in, i);
    }

    private static @Nullable String oneLineMethod(String[] in, int i) {
        if (!in[i + 1].endsWith(";") || !in[i + 2].strip().equals("}")) {
            return null;
        }
        String line = in[i] + " " + in[i + 1].strip() + " }";
        return line.length() <= WIDTH ? line : null;
    }

    /** Whether no gap is left before the line there. */
    private static boolean goesOn(String last, String[] in, int i) {
        if (last.endsWith("; }")) {
            int head = in[i].strip().equals("@Deprecated") ? i + 1 : i;
            return head + 2 < in.length && in[head].endsWith(") {") && oneLineMethod(in, head) != null;
        }
        return isConstant(last) && isConstant(in[i]);
    }

    private static @Nullable String oneLineComment(String[] in, int i) {
        boolean isComment = in[i].endsWith("/**") // Most lines are told by their end.
                && in[i].strip().equals("/**")
                && in[i + 1].strip().startsWith("* ")
                && in[i + 2].strip().equals("*/");
        if (!isComment) {
            return null;
        }
        String text = in[i + 1].strip().substring(2);
        String line = in[i] + " " + text + " */";
        return line.length() <= WIDTH && !text.startsWith("@") ? line : null;
    }

    static boolean isConstant(String line) {
        String text = line.strip();
        return text.equals("@Deprecated") || (text.startsWith("public static final ") && !text.endsWith("{"));
    }

    private static String last(List<String> lines) {
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }
}

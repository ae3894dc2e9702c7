package dev.graphpin.generator.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The only way from text to a string literal. What is no printable ASCII is escaped, so that a literal says the same under every
 * encoding and nothing in it can end the line, the literal or the file.
 */
final class Literals {
    /** A class file holds at most 65535 bytes of one constant, and a character may need three. */
    private static final int LONGEST = 20_000;

    /** Of a line of a list. */
    private static final int WIDTH = 100;

    private Literals() {}

    static CodeBlock of(String text) {
        if (text.length() <= LONGEST) {
            return CodeBlock.of("$L", quoted(text));
        }
        List<CodeBlock> parts = new ArrayList<>();
        for (int start = 0; start < text.length(); start += LONGEST) {
            parts.add(CodeBlock.of("$L", quoted(text.substring(start, Math.min(text.length(), start + LONGEST)))));
        }
        // Not "+": the compiler would join constants to one again.
        return CodeBlock.of("$T.join($S, $L)", String.class, "", CodeBlock.join(parts, ", "));
    }

    /** A literal for {@link Code}: text in itself, unless it is too long for one. */
    static Object text(String text) {
        return text.length() <= LONGEST ? quoted(text) : of(text);
    }

    /**
     * A list as one text, which the runtime takes apart: an array of as many strings would be a large part of a class file. Lines are broken between
     * entries.
     */
    static CodeBlock list(List<String> entries) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < entries.size(); i++) {
            boolean isLast = i == entries.size() - 1;
            String entry =
                    escaped(entries.get(i)) + (!isLast ? ", " : entries.get(i).isEmpty() ? "," : "");
            if (line.length() > 0 && line.length() + entry.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(entry);
        }
        lines.add(line.toString());
        String whole = String.join("", lines);
        return whole.length() > LONGEST
                ? of(whole)
                : CodeBlock.of("$L", lines.stream().map(Literals::quoted).collect(Collectors.joining("\n        + ")));
    }

    /** An entry without what would end it. */
    private static String escaped(String entry) {
        String text = entry.replace("\\", "\\\\").replace(",", "\\,");
        return text.startsWith(" ") ? "\\" + text : text;
    }

    static String quoted(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\t' -> literal.append("\\t");
                default -> {
                    if (c >= ' ' && c < 0x7f) {
                        literal.append(c);
                    } else {
                        literal.append(unicode(c));
                    }
                }
            }
        }
        return literal.append('"').toString();
    }

    /** Octal for what would be a line end or a quote if it were a Unicode escape, which is undone before the literal is read. */
    private static String unicode(char c) {
        return c < 0x20
                ? String.format(Locale.ROOT, "\\%03o", (int) c)
                : String.format(Locale.ROOT, "\\u%04x", (int) c);
    }
}

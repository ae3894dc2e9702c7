package dev.graphpin.generator.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The only way to Javadoc. Documentation is untrusted: prose goes through {@link #prose}, which leaves no character that means
 * something to HTML, to Javadoc or to the compiler ({@code *}{@code /}, Unicode escapes); names go through {@link #code}.
 * Text written in this project, with what these two return inside, is put together by {@link #block}.
 */
final class Docs {
    private static final int WIDTH = 110;
    /** Longer prose is cut: it is read on the page, and a class file of documentation helps nobody. */
    private static final int LONGEST = 1_200;

    private Docs() {}

    /** Prose as text: one paragraph, nothing in it is markup. */
    static String prose(String text) {
        String line = oneLine(text);
        if (line.length() <= LONGEST && isAll(line, Docs::isPlain)) {
            return line;
        }
        StringBuilder safe = new StringBuilder();
        int end = line.length() > LONGEST
                ? line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())))
                : line.length();
        line.substring(0, end).codePoints().forEach(c -> safe.append(escaped(c)));
        return end < line.length() ? safe.append(" …").toString() : safe.toString();
    }

    /** A name, path or type in code font. */
    static String code(String name) {
        String line = oneLine(name);
        String text = prose(line);
        if (text.isEmpty()) {
            return "(empty)";
        }
        return isAll(line, Docs::isCode) && isBalanced(line) ? "{@code " + line + "}" : "<code>" + text + "</code>";
    }

    private static boolean isAll(String text, IntPredicate kind) {
        for (int i = 0; i < text.length(); i++) {
            if (!kind.test(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** What means the same in Java, Javadoc and HTML. */
    private static boolean isPlain(int c) {
        return isCode(c) && c != '{' && c != '}' && c != '&' && c != '<' && c != '>';
    }

    /** What may stand in a code tag; braces there have to be balanced. */
    private static boolean isCode(int c) {
        return c >= 0x20 && c <= 0x7e && c != '@' && c != '*' && c != '\\';
    }

    /** A link target that may stand in {@code href}; null when it is no plain address. */
    static boolean isAddress(String text) {
        return text.matches("https://[A-Za-z0-9./?=&;#_~%+:-]{1,300}");
    }

    /** A Javadoc comment of these paragraphs and tags; each one is trusted, or came through the other methods. */
    static CodeBlock block(List<String> lines) {
        return CodeBlock.of("$L", text(lines) + "\n");
    }

    static CodeBlock block(String... lines) {
        return block(List.of(lines));
    }

    /** The same as source, with what makes it a comment. */
    static String comment(List<String> lines) {
        return "/**\n * " + text(lines).replace("\n", "\n * ").replace(" * \n", " *\n") + "\n */\n";
    }

    private static String text(List<String> lines) {
        List<String> wrapped = new ArrayList<>();
        boolean first = true;
        for (String line : lines) {
            String text = first || line.startsWith("@") ? line : "<p>" + line;
            if (!first
                    && (!line.startsWith("@")
                            || !wrapped.get(wrapped.size() - 1).startsWith("@"))) {
                wrapped.add("");
            }
            wrap(text, wrapped);
            first = false;
        }
        return String.join("\n", wrapped);
    }

    private static void wrap(String text, List<String> lines) {
        if (text.length() <= WIDTH) {
            lines.add(text);
            return;
        }
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }

    private static String oneLine(String text) {
        if (isAll(text, c -> c != ' ' && isCode(c))) {
            return text; // Most are names.
        }
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(c -> line.appendCodePoint(isSpace(c) ? ' ' : c));
        String spaced = line.toString().strip();
        return spaced.contains("  ") ? spaced.replaceAll(" +", " ") : spaced;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static String escaped(int c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '@', '*', '\\', '{', '}' -> "&#" + c + ";";
            default -> isInvisible(c) ? "" : Character.toString(c);
        };
    }

    /** Characters that a reader cannot see or that turn the direction of text: they could hide what the code says. */
    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.CONTROL -> true;
            default -> false;
        };
    }

    private static boolean isBalanced(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
        }
        return depth == 0;
    }
}

package dev.graphpin.generator.scrape.lines;

import dev.graphpin.generator.scrape.lines.Inline.Link;
import dev.graphpin.generator.scrape.lines.Inline.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the inline markup of Markdown: code, links, images, emphasis, {@code <br>}, escapes, entities.
 *
 * <p>It departs from CommonMark where the renderings do: code spans stand side by side without a blank
 * ({@code `false``true`} is two spans), so a single back tick always ends at the next one. Any other angle bracket is text
 * ({@code list<string>}). Works in one pass over the text.
 */
final class InlineParser {
    /** Addresses of the explorer hold a whole request, but nothing longer is an address. */
    private static final int MAX_ADDRESS = 8192;

    /** Parentheses inside an address. */
    private static final int MAX_DEPTH = 3;

    private static final Map<String, String> ENTITIES =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", "\u00a0");

    private final String source;
    /** How a node's placeholder ends; hand-written pages leave the braces out now and then. */
    private static final Pattern PLACEHOLDER_ENDS = Pattern.compile("(?:}|[-_]id)$");

    private final StringBuilder out = new StringBuilder();
    private final List<Link> links = new ArrayList<>();
    private final List<Span> codes = new ArrayList<>();
    private final Deque<Integer> brackets = new ArrayDeque<>();
    private int at;

    /** The parenthesis found last, so that a page full of open ones is not searched again and again. */
    private int nextClosing = -1;

    private boolean noDoubleTick;

    /** Underscores that began a word and have not ended one yet. */
    private int openUnderscores;

    private InlineParser(String source) {
        this.source = source;
    }

    static Inline parse(String source) {
        InlineParser parser = new InlineParser(source);
        while (parser.at < source.length()) {
            parser.next();
        }
        return new Inline(parser.out.toString(), parser.links, parser.codes);
    }

    private void next() {
        char c = source.charAt(at);
        switch (c) {
            case '`' -> code();
            case '\\' -> escape();
            case '[' -> {
                brackets.push(out.length());
                literal();
            }
            case ']' -> closeBracket();
            case '*', '_', '~' -> emphasis(c);
            case '<' -> lineBreak();
            case '&' -> entity();
            default -> literal();
        }
    }

    private void literal() {
        out.append(source.charAt(at++));
    }

    /** Fences inside a cell, runs of three and more, vanish; what stands between them stays. */
    private void code() {
        int run = run('`');
        int from = at + run;
        int close = run == 1 ? source.indexOf('`', from) : run == 2 && !noDoubleTick ? source.indexOf("``", from) : -1;
        noDoubleTick |= run == 2 && close < 0;
        at = from;
        if (close < 0) {
            return;
        }
        String code = source.substring(from, close);
        // Two ticks that hold other spans between them are an empty span, not a long one.
        if (run == 2 && code.indexOf('`') >= 0 && !code.startsWith(" ")) {
            return;
        }
        // Spans that touch were lines of their own before the rendering lost the line ends; but a path may be two
        // spans.
        out.append(touchesLines(code) ? " " : "");
        int start = out.length();
        out.append(code);
        codes.add(new Span(code, start, out.length()));
        at = close + run;
    }

    private boolean touchesLines(String code) {
        Span last = codes.isEmpty() ? null : codes.get(codes.size() - 1);
        if (last == null || last.to() != out.length() || out.isEmpty()) {
            return false;
        }
        boolean union = code.equals("|") || last.text().equals("|");
        return !union && !isOnePath(last.text(), code);
    }

    /** {@code /{page_id}} and {@code /settings}: a node and its edge. */
    private static boolean isOnePath(String node, String edge) {
        boolean placeholder = node.startsWith("/")
                && node.lastIndexOf('/') == 0
                && PLACEHOLDER_ENDS.matcher(node).find();
        return placeholder && edge.startsWith("/") && edge.indexOf('{') < 0;
    }

    private void escape() {
        boolean escaped = at + 1 < source.length() && isPunctuation(source.charAt(at + 1));
        at += escaped ? 1 : 0;
        literal();
    }

    /** A bracket that an address follows at once is a link's end; any other is text. */
    private void closeBracket() {
        Integer open = brackets.poll();
        int close = open != null && source.startsWith("(", at + 1) ? addressEnd(at + 2) : -1;
        if (open == null || close < 0) {
            literal();
            return;
        }
        String address = source.substring(at + 2, close).strip();
        at = close + 1;
        boolean image = open > 0 && out.charAt(open - 1) == '!';
        if (image) {
            out.setLength(open - 1);
            return;
        }
        out.deleteCharAt(open);
        for (int i = codes.size() - 1; i >= 0 && codes.get(i).from() > open; i--) {
            Span code = codes.get(i);
            codes.set(i, new Span(code.text(), code.from() - 1, code.to() - 1));
        }
        String text = out.substring(open);
        if (!text.isBlank()) {
            int blank = address.indexOf(' ');
            links.add(new Link(new Span(text, open, out.length()), blank < 0 ? address : address.substring(0, blank)));
        }
    }

    /** Where the parenthesis that closes the address stands; -1 when none does on this line. */
    private int addressEnd(int from) {
        if (nextClosing < from) {
            int found = source.indexOf(')', from);
            nextClosing = found < 0 ? Integer.MAX_VALUE : found;
        }
        if (nextClosing - from > MAX_ADDRESS) {
            return -1;
        }
        int depth = 0;
        int limit = Math.min(source.length(), from + MAX_ADDRESS);
        for (int i = from; i < limit; i++) {
            char c = source.charAt(i);
            if (c == '\n') {
                return -1;
            }
            if (c == ')' && depth-- == 0) {
                return i;
            }
            depth += c == '(' ? 1 : 0;
            if (depth > MAX_DEPTH) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * Marks vanish where a word begins or ends; inside a word and between blanks they are text. So is an underscore that ends
     * a word where none began one: {@code act_{ad_account_id}}.
     */
    private void emphasis(char mark) {
        int run = run(mark);
        boolean before = at > 0 && !Character.isWhitespace(source.charAt(at - 1));
        boolean after = at + run < source.length() && !Character.isWhitespace(source.charAt(at + run));
        boolean ends = mark == '_' && before && isWord(source.charAt(at - 1));
        if (isText(mark, run, before, after) || (ends && openUnderscores == 0)) {
            out.append(source, at, at + run);
        } else if (mark == '_') {
            openUnderscores += ends ? -1 : 1;
        }
        at += run;
    }

    private boolean isText(char mark, int run, boolean before, boolean after) {
        if (mark == '~') {
            return run != 2;
        }
        if (run > 3 || (!before && !after)) {
            return true;
        }
        boolean inWord = before && after && isWord(source.charAt(at - 1)) && isWord(source.charAt(at + run));
        return inWord && (mark == '_' || run == 1);
    }

    private void lineBreak() {
        int end = within(6, '>');
        String tag =
                end < 0 ? "" : source.substring(at + 1, end).replace("/", "").strip();
        if (tag.equalsIgnoreCase("br")) {
            out.append('\n');
            at = end + 1;
        } else {
            literal();
        }
    }

    private void entity() {
        int end = within(8, ';');
        String name = end < 0 ? "" : source.substring(at + 1, end);
        String character = name.startsWith("#") ? numeric(name.substring(1)) : ENTITIES.get(name);
        if (character == null) {
            literal();
        } else {
            out.append(character);
            at = end + 1;
        }
    }

    private static @Nullable String numeric(String digits) {
        try {
            boolean hex = digits.startsWith("x") || digits.startsWith("X");
            int code = hex ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
            return Character.isValidCodePoint(code) && code > 0 ? Character.toString(code) : null;
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    private int within(int distance, char c) {
        int limit = Math.min(source.length(), at + distance + 1);
        for (int i = at; i < limit; i++) {
            if (source.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    private int run(char mark) {
        int end = at;
        while (end < source.length() && source.charAt(end) == mark) {
            end++;
        }
        return end - at;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
    }
}

package dev.graphpin.generator.scrape.lines;

import dev.graphpin.generator.scrape.MarkdownEscapes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The default that stands before a description: {@code Default value: `true`} and, glued to it, the description.
 *
 * @param value null when there is none; empty when the page says that it is empty
 * @param rest what follows, markup and all
 */
record DefaultValue(@Nullable String value, String rest) {
    private static final String LABEL = "Default value:";

    /** The label, which the layout of 2026 sets bold. */
    private static final Pattern START = Pattern.compile("\\s*(\\*\\*)?" + LABEL + "[ \\u00a0]*(\\*\\*)?");

    /** Words that are values by their look, whatever follows them. */
    private static final Pattern VALUE = Pattern.compile(
            "([A-Z][A-Z0-9]*(?:\\\\?_[A-Z0-9]+)*|-?[0-9]+(?:\\.[0-9]+)?|true|false|\"[^\"]*+\"|\\[]|\\{}|Set|Vec)(?=\\s)");

    static DefaultValue of(String cell) {
        Matcher start = START.matcher(cell);
        if (!start.lookingAt()) {
            return new DefaultValue(null, cell);
        }
        String rest = cell.substring(start.end());
        String value = rest.stripLeading();
        if (value.startsWith("`")) {
            return marked(value);
        }
        int end = rest.indexOf('\n') < 0 ? rest.length() : rest.indexOf('\n');
        String line = rest.substring(0, end).strip();
        // Without marks only one word can be told from the description that may be glued to it.
        boolean word = line.chars().noneMatch(Character::isWhitespace)
                && Badges.line(line).isEmpty();
        if (word) {
            return new DefaultValue(MarkdownEscapes.undo(line), rest.substring(end));
        }
        Matcher known = VALUE.matcher(line);
        if (known.lookingAt()) {
            return new DefaultValue(
                    MarkdownEscapes.undo(known.group(1)),
                    rest.substring(0, end).stripLeading().substring(known.end()) + rest.substring(end));
        }
        // Behind a blank stands either the default or, where that is empty, the description.
        boolean glued = !start.group().endsWith(" ");
        return glued ? new DefaultValue("", rest) : new DefaultValue(null, cell);
    }

    private static DefaultValue marked(String value) {
        int close = value.indexOf('`', 1);
        return close < 0
                ? new DefaultValue(null, LABEL + value)
                : new DefaultValue(value.substring(1, close), value.substring(close + 1));
    }
}

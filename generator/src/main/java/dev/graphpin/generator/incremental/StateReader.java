package dev.graphpin.generator.incremental;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link State} writes, byte for byte: of a large spec this is most of what a build without changes does, in a JVM that has
 * compiled nothing yet, where a few loops are fast sooner than many calls.
 */
final class StateReader {
    private final byte[] text;
    private int at;

    private StateReader(byte[] text, int start) {
        this.text = text;
        this.at = start;
    }

    /**
     * Reads it.
     *
     * @param start where the first line after the head is
     * @return null for what does not read
     */
    static @Nullable State read(byte[] text, int start) {
        try {
            return new StateReader(text, start).lines();
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return null;
        }
    }

    private @Nullable State lines() {
        SortedMap<String, String> settings = new TreeMap<>();
        // Thousands of long names that begin alike: in order they are put only where somebody reads them.
        Map<String, Known> inputs = new HashMap<>();
        Map<String, Known> outputs = new HashMap<>();
        while (at < text.length) {
            String kind = until(' ', '\n');
            switch (kind) {
                case State.SETTING -> settings.put(until('=', '='), name());
                case State.INPUT -> known(inputs);
                case State.OUTPUT -> known(outputs);
                case State.END -> {
                    return at == text.length ? new State(settings, inputs, outputs) : null;
                }
                default -> {
                    return null;
                }
            }
        }
        return null;
    }

    private void known(Map<String, Known> files) {
        String hash = until(' ', ' ');
        Stamp stamp = new Stamp(number(), number(), number());
        files.put(name(), new Known(hash, stamp));
    }

    /** The bytes before one of two, which is passed. */
    private String until(char end, char orEnd) {
        int start = at;
        while (text[at] != end && text[at] != orEnd) {
            at++;
        }
        return new String(text, start, at++ - start, StandardCharsets.UTF_8);
    }

    /** A number and the blank behind it. */
    private long number() {
        boolean isNegative = text[at] == '-';
        long number = 0;
        for (at += isNegative ? 1 : 0; text[at] != ' '; at++) {
            int digit = text[at] - '0';
            if (digit < 0 || digit > 9) {
                throw new NumberFormatException();
            }
            number = number * 10 + digit;
        }
        at++;
        return isNegative ? -number : number;
    }

    /** The rest of the line, as it was before it was escaped. */
    private String name() {
        String escaped = until('\n', '\n');
        if (escaped.indexOf('\\') < 0) {
            return escaped;
        }
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == '\\' && i + 1 < escaped.length()) {
                char next = escaped.charAt(++i);
                name.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                name.append(c);
            }
        }
        return name.toString();
    }
}

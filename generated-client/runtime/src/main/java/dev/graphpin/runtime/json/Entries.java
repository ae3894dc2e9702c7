package dev.graphpin.runtime.json;

import java.util.ArrayList;
import java.util.List;

/**
 * Lists in generated code, which are one text each: {@code ACTIVE, PAUSED}. Commas stand between entries, one may stand behind the last, and a space
 * behind each does not count. A backslash stands before a comma, a backslash, or a first space that is meant.
 */
final class Entries {
    private Entries() {}

    static List<String> split(String text) {
        List<String> entries = new ArrayList<>();
        if (text.indexOf('\\') >= 0) {
            return splitEscaped(text, entries);
        }
        int from = 0;
        for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', from)) {
            entries.add(text.substring(from, comma));
            from = text.startsWith(" ", comma + 1) ? comma + 2 : comma + 1;
        }
        if (from < text.length()) {
            entries.add(text.substring(from));
        }
        return entries;
    }

    private static List<String> splitEscaped(String text, List<String> entries) {
        StringBuilder entry = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',') {
                entries.add(entry.toString());
                entry.setLength(0);
                i += text.startsWith(" ", i + 1) ? 1 : 0;
            } else {
                entry.append(c == '\\' ? text.charAt(++i) : c);
            }
        }
        if (entry.length() > 0) {
            entries.add(entry.toString());
        }
        return entries;
    }
}

package dev.graphpin.maven;

import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.check.Untrusted;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map as one property, which Maven itself cannot read: {@code NAME=VALUE,NAME=VALUE}. */
final class Pairs {
    private static final String OPENING = "<{([";
    private static final String CLOSING = ">})]";

    private Pairs() {}

    /** Reads one. A comma in brackets is part of a type, as in {@code map<string, int32>}. */
    static Map<String, String> read(String parameter, @Nullable String text, Diagnostics found) {
        Map<String, String> pairs = new LinkedHashMap<>();
        int depth = 0;
        int start = 0;
        String all = text == null ? "" : text;
        for (int at = 0; at <= all.length(); at++) {
            char c = at == all.length() ? ',' : all.charAt(at);
            depth += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
            if (at == all.length() || (c == ',' && depth == 0)) {
                add(parameter, all.substring(start, at).strip(), pairs, found);
                start = at + 1;
            }
        }
        return pairs;
    }

    private static void add(String parameter, String pair, Map<String, String> pairs, Diagnostics found) {
        int equals = pair.indexOf('=');
        if (equals > 0) {
            pairs.put(
                    pair.substring(0, equals).strip(),
                    pair.substring(equals + 1).strip());
        } else if (!pair.isEmpty()) {
            found.error(
                    "config-wrong-value",
                    null,
                    0,
                    0,
                    parameter + ": " + Untrusted.quote(pair) + " is no pair",
                    "write -Dgraphpin." + parameter + "=NAME=VALUE,NAME=VALUE");
        }
    }
}

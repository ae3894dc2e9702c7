package dev.graphpin.maven;

import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.yaml.Suggestions;
import java.util.List;

/** A parameter that is on or off. Maven itself would take whatever it does not understand for off, and say nothing. */
final class Switch {
    private static final List<String> WORDS = List.of("false", "true");

    private Switch() {}

    /** Whether it is on; a word that is neither is reported and counts as off. */
    static boolean isOn(String parameter, String word, Diagnostics found) {
        String given = word.strip();
        if (WORDS.stream().noneMatch(given::equalsIgnoreCase)) {
            String hint = Suggestions.hint(given, WORDS);
            found.error(
                    "config-wrong-value",
                    null,
                    0,
                    0,
                    parameter + ": " + Untrusted.quote(given) + " is not allowed; allowed are false, true",
                    hint != null && hint.startsWith("did") ? hint : "use one of them");
        }
        return given.equalsIgnoreCase("true");
    }
}

package dev.graphpin.generator.scrape.assemble;

import dev.graphpin.spec.model.Range;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Type words and the bounds behind them: {@code float (min: -24) (max: 24)}.
 *
 * @param words the type without its bounds
 * @param range null when there are none
 */
record Ranges(String words, @Nullable Range range) {
    private static final Pattern BOUND = Pattern.compile("\\s*\\((min|max):\\s*([^)]*?)\\s*\\)");

    static Ranges of(String type) {
        Matcher bound = BOUND.matcher(type);
        String min = null;
        String max = null;
        while (bound.find()) {
            if (bound.group(1).equals("min")) {
                min = bound.group(2);
            } else {
                max = bound.group(2);
            }
        }
        return min == null && max == null
                ? new Ranges(type.strip(), null)
                : new Ranges(bound.replaceAll("").strip(), new Range(min, max));
    }
}

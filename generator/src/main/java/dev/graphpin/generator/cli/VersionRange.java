package dev.graphpin.generator.cli;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Versions of the Graph API from one to another, both among them: {@code v2.12..v19.0}.
 *
 * @param first the older end
 * @param last the newer end
 */
record VersionRange(String first, String last) {
    private static final String VERSION = "v[0-9]{1,4}\\.[0-9]{1,4}";
    private static final Pattern RANGE = Pattern.compile("(" + VERSION + ")\\.\\.(" + VERSION + ")");

    /** Older versions before newer ones. What is no version is older than all. */
    static final Comparator<String> BY_AGE =
            Comparator.comparingInt((String version) -> part(version, 0)).thenComparingInt(version -> part(version, 1));

    /** Reads a range; null when the text is none. */
    static @Nullable VersionRange of(String text) {
        Matcher range = RANGE.matcher(text);
        return range.matches() && BY_AGE.compare(range.group(1), range.group(2)) < 0
                ? new VersionRange(range.group(1), range.group(2))
                : null;
    }

    /** Whether a text is a version: {@code v19.0}. */
    static boolean isVersion(String text) {
        return text.matches(VERSION);
    }

    boolean holds(String version) {
        return BY_AGE.compare(first, version) <= 0 && BY_AGE.compare(version, last) <= 0;
    }

    private static int part(String version, int at) {
        String[] parts = isVersion(version) ? version.substring(1).split("\\.", -1) : new String[0];
        return at < parts.length ? Integer.parseInt(parts[at]) : -1;
    }
}

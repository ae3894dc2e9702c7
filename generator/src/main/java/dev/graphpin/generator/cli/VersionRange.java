package dev.graphpin.generator.cli;

import dev.graphpin.spec.model.Spec;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Versions of the Graph API from one to another, both among them: {@code v2.12..v19.0}.
 *
 * @param first the older end
 * @param last the newer end
 */
record VersionRange(String first, String last) {
    /** Older versions before newer ones. What is no version is older than all. */
    static final Comparator<String> BY_AGE =
            Comparator.comparingInt((String version) -> part(version, 0)).thenComparingInt(version -> part(version, 1));

    /** Reads a range; null when the text is none. */
    static @Nullable VersionRange of(String text) {
        String[] ends = text.split("\\.\\.", -1);
        boolean isRange = ends.length == 2
                && Spec.isVersion(ends[0])
                && Spec.isVersion(ends[1])
                && BY_AGE.compare(ends[0], ends[1]) < 0;
        return isRange ? new VersionRange(ends[0], ends[1]) : null;
    }

    boolean holds(String version) {
        return BY_AGE.compare(first, version) <= 0 && BY_AGE.compare(version, last) <= 0;
    }

    private static int part(String version, int at) {
        String[] parts = Spec.isVersion(version) ? version.substring(1).split("\\.", -1) : new String[0];
        return at < parts.length ? Integer.parseInt(parts[at]) : -1;
    }
}

package dev.graphpin.spec.diff.report;

import dev.graphpin.spec.model.Lock;
import dev.graphpin.spec.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the captures in a spec's lock that its origins name. */
final class Readings {
    private final Map<String, Lock.Capture> captures;

    Readings(@Nullable Lock lock) {
        this.captures = lock == null ? Map.of() : lock.captures();
    }

    List<Reading> of(@Nullable Origin origin) {
        List<Reading> readings = new ArrayList<>();
        if (origin != null) {
            origin.sources().forEach(source -> readings.add(of(source)));
        }
        return readings;
    }

    /** A source is {@code capture:line}; capture ids may hold colons themselves. */
    private Reading of(String source) {
        int colon = source.lastIndexOf(':');
        String line = source.substring(colon + 1);
        boolean hasLine = colon >= 0
                && !line.isEmpty()
                && line.length() < 9
                && line.chars().allMatch(c -> c >= '0' && c <= '9');
        return capture(hasLine ? source.substring(0, colon) : source, hasLine ? Integer.parseInt(line) : 0);
    }

    Reading capture(String id, int line) {
        Lock.Capture capture = captures.get(id);
        return capture == null
                ? new Reading(id, line, null, null, null, null, null)
                : new Reading(
                        id, line, capture.form(), capture.title(), capture.url(), capture.sha256(), capture.date());
    }
}

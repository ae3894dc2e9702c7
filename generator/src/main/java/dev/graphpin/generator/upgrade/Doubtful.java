package dev.graphpin.generator.upgrade;

import dev.graphpin.spec.diff.change.Unclear;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Elements whose parts stand elsewhere in one of the two clients, because a rendering lost their nesting. What differs in Java there says
 * nothing about the API.
 *
 * @param paths of what holds the parts
 */
record Doubtful(Set<String> paths) {
    static Doubtful of(List<Unclear> unclear) {
        return new Doubtful(unclear.stream()
                .filter(Doubtful::isOfNesting)
                .map(one -> one.path().toString())
                .collect(Collectors.toSet()));
    }

    static boolean isOfNesting(Unclear unclear) {
        return unclear.fact().equals("nesting");
    }

    /** Whether an address is that of a part of such an element. */
    boolean holds(String path) {
        for (int at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
            if (paths.contains(path.substring(0, at))) {
                return true;
            }
        }
        return false;
    }
}

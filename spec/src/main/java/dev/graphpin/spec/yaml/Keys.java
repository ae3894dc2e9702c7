package dev.graphpin.spec.yaml;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Sets of keys, in the order in which they are written. */
final class Keys {
    private Keys() {}

    static Set<String> of(String keys) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(keys.split(" "))));
    }
}

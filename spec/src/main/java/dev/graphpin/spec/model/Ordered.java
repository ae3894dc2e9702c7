package dev.graphpin.spec.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Unmodifiable copies that keep the order they were given, which {@link Map#copyOf} and {@link Set#copyOf} do not. */
final class Ordered {
    private Ordered() {}

    static <K, V> Map<K, V> map(Map<K, V> source) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(source));
    }

    static <T> Set<T> set(Collection<T> source) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(source));
    }
}

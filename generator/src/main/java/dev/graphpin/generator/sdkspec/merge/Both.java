package dev.graphpin.generator.sdkspec.merge;

import dev.graphpin.spec.model.Origin;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** What all elements have in common when two tellings of them become one. */
final class Both {
    private Both() {}

    /** All elements: those of the first in its order, then what only the second has in its order. */
    static <T> Map<String, T> merge(Map<String, T> first, Map<String, T> second, BinaryOperator<T> one) {
        Map<String, T> all = new LinkedHashMap<>(first);
        second.forEach((name, element) -> all.merge(name, element, one));
        return all;
    }

    static <T> @Nullable T first(@Nullable T first, @Nullable T second) {
        return first != null ? first : second;
    }

    static <T> List<T> first(List<T> first, List<T> second) {
        return first.isEmpty() ? second : first;
    }

    /** Both origins; of single facts, those of the second that were taken. */
    static Origin origin(Origin first, Origin second, Set<String> takenFromSecond) {
        Set<String> sources = new LinkedHashSet<>(first.sources());
        sources.addAll(second.sources());
        Map<String, String> facts = new LinkedHashMap<>(first.facts());
        for (String fact : takenFromSecond) {
            String source = second.facts().get(fact);
            if (source != null || !second.sources().isEmpty()) {
                facts.put(fact, source != null ? source : second.sources().get(0));
            }
        }
        return new Origin(List.copyOf(sources), facts);
    }
}

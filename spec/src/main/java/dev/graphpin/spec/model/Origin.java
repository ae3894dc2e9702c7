package dev.graphpin.spec.model;

import java.util.List;
import java.util.Map;

/**
 * Where a fact was read. A source is written {@code capture:line}; the capture is a key of {@link Lock#captures()}.
 *
 * @param sources the places that tell of the element, the one it was taken from first
 * @param facts for single facts taken from another source than the first: the fact's key ({@code values}, {@code link}, …)
 *     to its source
 */
public record Origin(List<String> sources, Map<String, String> facts) {
    /** Nothing known, as in a spec written by hand. */
    public static final Origin UNKNOWN = new Origin(List.of(), Map.of());

    public Origin {
        sources = List.copyOf(sources);
        facts = Ordered.map(facts);
    }

    public static Origin of(String source) {
        return new Origin(List.of(source), Map.of());
    }
}

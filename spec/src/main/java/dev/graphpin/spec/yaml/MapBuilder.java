package dev.graphpin.spec.yaml;

import dev.graphpin.spec.yaml.Yaml.Entry;
import dev.graphpin.spec.yaml.Yaml.Kind;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import dev.graphpin.spec.yaml.Yaml.Scalar;
import dev.graphpin.spec.yaml.Yaml.Sequence;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds a mapping key by key; what is null or empty is left out. */
public final class MapBuilder {
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    public static Scalar text(String text) {
        return new Scalar(text, Kind.TEXT, true, Mark.NONE); // Nobody left its quotes out.
    }

    public static Scalar number(Number number) {
        return new Scalar(number.toString(), Kind.NUMBER, false, Mark.NONE);
    }

    public static Scalar bool(boolean value) {
        return new Scalar(Boolean.toString(value), Kind.BOOL, false, Mark.NONE);
    }

    public static Sequence texts(Collection<String> texts) {
        return new Sequence(texts.stream().<Yaml>map(MapBuilder::text).toList(), Mark.NONE);
    }

    public static Sequence numbers(Collection<? extends Number> numbers) {
        return new Sequence(numbers.stream().<Yaml>map(MapBuilder::number).toList(), Mark.NONE);
    }

    /** A mapping of named elements, one per line. */
    static <T> Mapping named(Map<String, T> elements, Function<T, Yaml> tree) {
        MapBuilder builder = new MapBuilder();
        elements.forEach((name, element) -> builder.put(name, tree.apply(element)));
        return builder.block();
    }

    public MapBuilder put(String key, @Nullable Yaml value) {
        if (value != null) {
            entries.put(key, new Entry(text(key), value));
        }
        return this;
    }

    public MapBuilder put(String key, @Nullable String value) {
        return put(key, value == null ? null : text(value));
    }

    public MapBuilder put(String key, Collection<String> values) {
        return put(key, values.isEmpty() ? null : texts(values));
    }

    public MapBuilder putNumbers(String key, Collection<? extends Number> values) {
        return put(key, values.isEmpty() ? null : numbers(values));
    }

    <T> MapBuilder putNamed(String key, Map<String, T> elements, Function<T, Yaml> tree) {
        return put(key, elements.isEmpty() ? null : named(elements, tree));
    }

    /** The bound of a range, as a number when it is written like one. */
    public MapBuilder putBound(String key, @Nullable String value) {
        if (value != null && PlainText.kind(value) == Kind.NUMBER) {
            return put(key, new Scalar(value, Kind.NUMBER, false, Mark.NONE));
        }
        return put(key, value);
    }

    public Mapping block() {
        return new Mapping(entries, false, Mark.NONE);
    }

    /** To be written on one line when it fits. */
    public Mapping flow() {
        return new Mapping(entries, true, Mark.NONE);
    }
}

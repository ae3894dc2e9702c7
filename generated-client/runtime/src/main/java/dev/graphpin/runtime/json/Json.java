package dev.graphpin.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.io.SegmentedStringWriter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.BufferRecycler;

/** JSON text to values and back. */
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /**
     * Reads one JSON value.
     *
     * @throws MalformedJsonException when the text is no JSON, more than one value, or has another shape
     */
    public static <T> T read(String json, Shape<T> shape) {
        return read(json.getBytes(StandardCharsets.UTF_8), shape);
    }

    /**
     * Reads one JSON value.
     *
     * @param json UTF-8; must not change while models made from it are in the making
     * @throws MalformedJsonException when it is no JSON, more than one value, or has another shape
     */
    public static <T> T read(byte[] json, Shape<T> shape) {
        T value = parse(json, shape);
        if (value == null) {
            throw new MalformedJsonException("the JSON has another shape than expected", false);
        }
        return value;
    }

    static <T> @Nullable T tryRead(String json, Shape<T> shape) {
        return parse(json.getBytes(StandardCharsets.UTF_8), shape);
    }

    private static <T> @Nullable T parse(byte[] json, Shape<T> shape) {
        return answer(json, shape).value();
    }

    static <T> Answer<T> answer(byte[] json, Shape<T> shape) {
        Tokens tokens = new Tokens(json);
        if (tokens.atEnd()) {
            throw new MalformedJsonException("no JSON: the text is empty", true);
        }
        tokens.value();
        JsonIn in = new JsonIn(tokens);
        T value = shape.read(in);
        if (!tokens.atEnd()) {
            throw new MalformedJsonException("more text behind the JSON value, at byte " + tokens.position(), false);
        }
        return new Answer<>(value, in.error() != null ? in.error() : errorOf(value == null ? in.takeKept() : value));
    }

    /** For shapes that read {@code error} like any other property. */
    private static @Nullable JsonValue errorOf(@Nullable Object value) {
        return value instanceof GraphObject object
                ? object.error()
                : value instanceof JsonValue json && json.json().startsWith("{")
                        ? json.asMap().get(JsonIn.ERROR)
                        : null;
    }

    /**
     * Writes a value, see {@link JsonValue#of}.
     *
     * @throws IllegalArgumentException for types that have no JSON
     */
    public static String write(Object value) {
        return write(value, false);
    }

    /** For people and logs: without the properties that codecs call secret. */
    static String writeHidden(GraphObject object) {
        return write(object, true);
    }

    private static String write(Object value, boolean hides) {
        BufferRecycler buffers = FACTORY._getBufferRecycler();
        try (SegmentedStringWriter text = new SegmentedStringWriter(buffers)) {
            try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
                new JsonOut(out, hides).value(value);
            }
            return text.getAndClear();
        } finally {
            buffers.releaseToPool();
        }
    }

    /** Lists and maps copied with all in them, so that nobody changes them any more; everything else as it is. */
    public static Object immutable(Object value) {
        if (value instanceof List<?> list) {
            List<?> copy = List.copyOf(list);
            return copy.stream().anyMatch(Json::isCollection)
                    ? copy.stream().map(Json::immutable).toList()
                    : copy;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((name, member) -> copy.put(name, immutable(Objects.requireNonNull(member, name::toString))));
            return Collections.unmodifiableMap(copy);
        }
        return value;
    }

    private static boolean isCollection(Object value) {
        return value instanceof List || value instanceof Map;
    }

    static <K, V> Map<K, V> copy(Map<K, V> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}

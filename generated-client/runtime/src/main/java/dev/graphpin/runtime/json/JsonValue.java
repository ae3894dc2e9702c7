package dev.graphpin.runtime.json;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Any JSON value, kept as its text. Immutable; equal when the texts are. */
public final class JsonValue implements Serializable {
    private static final long serialVersionUID = 1L;

    /** JSON {@code null}. */
    public static final JsonValue NULL = new JsonValue("null");

    private final String json;

    /** @param json must be one complete JSON value: the callers cut it out of parsed input or wrote it themselves */
    JsonValue(String json) {
        this.json = json;
    }

    /**
     * Takes JSON text as it is.
     *
     * @throws MalformedJsonException when it is not exactly one JSON value
     */
    public static JsonValue parse(String json) {
        return Json.read(json, Shapes.ANY);
    }

    /**
     * Writes a value as JSON.
     *
     * @param value a string, number, boolean, open enum, date, point in time (offset, zoned or instant), model, or a collection or map of such; null is JSON
     *     null
     * @throws IllegalArgumentException for other types
     */
    public static JsonValue of(@Nullable Object value) {
        return value == null ? NULL : value instanceof JsonValue same ? same : new JsonValue(Json.write(value));
    }

    /** The JSON text. */
    public String json() {
        return json;
    }

    public boolean isNull() {
        return json.equals("null");
    }

    /** The text of a string, number or boolean; null for anything else. */
    public @Nullable String asText() {
        return as(Shapes.TEXT);
    }

    /** A whole number, also one written as a string; null for anything else. */
    public @Nullable Long asLong() {
        return as(Shapes.INT64);
    }

    /** A number, also one written as a string; null for anything else. */
    public @Nullable Double asDouble() {
        return as(Shapes.NUMBER);
    }

    /** A boolean; null for anything else. */
    public @Nullable Boolean asBool() {
        return as(Shapes.BOOL);
    }

    /** The elements of an array; empty for anything else. */
    public List<JsonValue> asList() {
        List<JsonValue> list = as(Shapes.list(Shapes.ANY));
        return list == null ? List.of() : list;
    }

    /** The members of an object, in their order; empty for anything else. */
    public Map<String, JsonValue> asMap() {
        Map<String, JsonValue> map = as(Shapes.map(Shapes.ANY));
        return map == null ? Map.of() : map;
    }

    /** The value read as another shape, for instance a model's {@code CODEC}; null when it has another shape. */
    public <T> @Nullable T as(Shape<T> shape) {
        return Json.tryRead(json, shape);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonValue that && json.equals(that.json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    /** The JSON text, with the values of secret members replaced. */
    @Override
    public String toString() {
        return Secrets.redact(json);
    }
}

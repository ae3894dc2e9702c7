package dev.graphpin.runtime.json;

import org.jspecify.annotations.Nullable;

/**
 * A whole answer of the server, read once.
 *
 * @param value null when the answer has another shape
 * @param error the {@code error} of the outermost object; null when there is none
 */
public record Answer<T>(@Nullable T value, @Nullable JsonValue error) {
    /**
     * Reads an answer.
     *
     * @param json UTF-8; must not change afterwards
     * @throws MalformedJsonException when it is not exactly one JSON value
     */
    public static <T> Answer<T> read(byte[] json, Shape<T> shape) {
        return Json.answer(json, shape);
    }
}

package dev.graphpin.runtime.json;

import org.jspecify.annotations.Nullable;

/**
 * How a value of one type is read. Implementations hold no state and are safe for use by many threads.
 *
 * @param <T> what is read
 */
public interface Shape<T> {
    /**
     * Reads the value at which the parser stands and leaves it at that value's last token.
     *
     * @return null when the value does not have this shape; its JSON is then kept by {@code in}
     */
    @Nullable
    T read(JsonIn in);
}

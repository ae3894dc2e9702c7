package dev.graphpin.spec.yaml;

import org.jspecify.annotations.Nullable;

/**
 * A place in a file.
 *
 * @param file as the user named it; null for what was made and not read
 * @param line one-based; 0 when unknown
 * @param column one-based, in characters; 0 when unknown
 */
public record Mark(@Nullable String file, int line, int column) {
    /** The place of what was made and not read. */
    public static final Mark NONE = new Mark(null, 0, 0);

    /** The file as a whole. */
    public static Mark of(String file) {
        return new Mark(file, 0, 0);
    }

    /** The place this many characters further on in the same line. */
    public Mark plus(int columns) {
        return line == 0 ? this : new Mark(file, line, column + columns);
    }
}

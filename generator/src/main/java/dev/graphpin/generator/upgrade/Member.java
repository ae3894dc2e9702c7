package dev.graphpin.generator.upgrade;

import org.jspecify.annotations.Nullable;

/**
 * Something of the generated client that code can name.
 *
 * @param key what it is to its element, the same on both sides: {@code accessor}, {@code setter}, {@code constant ANYTHING}
 * @param name without its type: {@code User.email()}
 * @param text with its type, as a report shows it: {@code String User.email()}
 * @param value that a constant of an enum stands for; null for everything else
 */
record Member(
        String key, String name, String text, @Nullable String value) {
    /** Whether it is the class of its element, whose name all that is nested in it bears. */
    boolean isClass() {
        return key.startsWith("class");
    }

    /** Whether it stands for its element alone; classes of enums, opaque nodes and endpoints, constants of enums, and sets belong to several. */
    boolean isOfOneElement() {
        return value == null
                && !key.equals("enum")
                && !key.startsWith("opaque ")
                && !key.startsWith("set ")
                && !key.startsWith("shared ");
    }
}

package dev.graphpin.spec.model;

/**
 * A type in the documentation's own words, and what they mean. Two notations are equal when their words are.
 *
 * @param words as on the page, without the enum list and the range: {@code list<Experience>}, {@code enum}, {@code numeric string}
 * @param type what the grammar makes of them
 */
public record TypeNotation(String words, Type type) {
    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof TypeNotation that && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }
}

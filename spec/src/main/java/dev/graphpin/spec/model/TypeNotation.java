package dev.graphpin.spec.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A type in the documentation's own words, and what they mean. Two notations are equal when their words are.
 *
 * @param words as on the page, without the enum list and the range: {@code list<Experience>}, {@code enum}, {@code numeric string}
 * @param type what the grammar makes of them
 */
public record TypeNotation(String words, Type type) {
    /**
     * Reads type words. Never fails: words the grammar does not know become {@link Type.Opaque}, as a whole when their
     * brackets do not match, else only the part that is not known. White space is collapsed, and the return notation
     * loses what carries no meaning ({@code Struct {id: string, }} is {@code Struct {id: string}}).
     */
    public static TypeNotation of(String words) {
        String normal = TypeText.normalize(words);
        return new TypeNotation(normal, TypeParser.parse(normal).type());
    }

    /** A struct of the given fields, written in the documentation's return notation. */
    public static TypeNotation struct(Map<String, TypeNotation> fields) {
        return of(TypeText.struct(fields));
    }

    /** What the grammar does not know about the words, in order of place; empty when it knows them all. */
    public static List<Problem> problems(String words) {
        return TypeParser.parse(words).problems();
    }

    /** What the grammar does not know about this type; empty when it knows all. */
    public List<Problem> problems() {
        return problems(words);
    }

    /**
     * The fields of a struct with their own words, which {@link Type.Struct} does not keep.
     *
     * @return by wire name; empty when the type is no struct
     */
    public Map<String, TypeNotation> structFields() {
        if (!(type instanceof Type.Struct)) {
            return Map.of();
        }
        Map<String, TypeNotation> fields = new LinkedHashMap<>();
        TypeText.fields(words).forEach((name, type) -> fields.put(name, of(type)));
        return Ordered.map(fields);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TypeNotation that && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    /**
     * A place in type words that the grammar does not know.
     *
     * @param column one-based, in the words as they were given
     * @param message what stands there and what was expected
     */
    public record Problem(int column, String message) {}
}

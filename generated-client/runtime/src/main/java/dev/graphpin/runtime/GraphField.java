package dev.graphpin.runtime;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A field that can be asked for. Immutable; equal when the request text is.
 *
 * @param <N> the node that has the field
 */
public class GraphField<N> {
    private static final Pattern NAME = Pattern.compile("[\\w.:$-]+");

    private final String name;

    GraphField(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a field name has letters, digits and _ . : $ - only: '" + name + "'");
        }
        this.name = name;
    }

    /**
     * A field by its wire name, documented or not.
     *
     * @throws IllegalArgumentException when the name has characters that mean something in a field list
     */
    public static <N> GraphField<N> of(String name) {
        return new GraphField<>(name);
    }

    /** The wire name. */
    public final String name() {
        return name;
    }

    /** What stands in the {@code fields} parameter: the name, and what is asked of it. */
    public String expression() {
        return name;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof GraphField<?> that && expression().equals(that.expression());
    }

    @Override
    public final int hashCode() {
        return Objects.hashCode(expression());
    }

    @Override
    public final String toString() {
        return expression();
    }
}

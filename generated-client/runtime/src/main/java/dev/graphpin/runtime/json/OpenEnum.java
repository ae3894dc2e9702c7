package dev.graphpin.runtime.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What every generated enum is: the documented values as constants, and any other value that the server sends, kept as it is. Immutable. */
public abstract class OpenEnum {
    private final String value;
    private final boolean known;

    protected OpenEnum(String value, boolean known) {
        this.value = value;
        this.known = known;
    }

    /** The value as on the wire. */
    public final String value() {
        return value;
    }

    /** Whether the documentation that this client was made from lists the value. */
    public final boolean known() {
        return known;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof OpenEnum that && getClass() == that.getClass() && value.equals(that.value));
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    /** The value as on the wire. */
    @Override
    public final String toString() {
        return value;
    }

    /**
     * The constants of an enum, and the way to read it.
     *
     * @param <E> the enum
     */
    public abstract static class Values<E extends OpenEnum> implements Shape<E> {
        private final Map<String, E> byValue = new LinkedHashMap<>();
        private final List<E> known;

        protected Values(List<E> known) {
            this.known = List.copyOf(known);
            this.known.forEach(constant -> byValue.put(constant.value(), constant));
        }

        /** A value that is none of the constants. */
        protected abstract E unknown(String value);

        /** The constant of this value, or a new one that is not {@linkplain OpenEnum#known() known}. */
        public final E of(String value) {
            E constant = byValue.get(value);
            return constant == null ? unknown(value) : constant;
        }

        /** The documented values, in the documentation's order. */
        public final List<E> known() {
            return known;
        }

        @Override
        public final @Nullable E read(JsonIn in) {
            String value = in.text();
            return value == null ? null : of(value);
        }
    }
}

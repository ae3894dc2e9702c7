package dev.graphpin.runtime.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
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

    /** A value of the same enum that is none of its constants. Generated code says which class that is; {@link Values#of} calls it. */
    protected abstract OpenEnum unknown(String value);

    /**
     * The constants of an enum, and the way to read it. Thread-safe.
     *
     * @param <E> the enum
     */
    public static final class Values<E extends OpenEnum> implements Shape<E> {
        private final E any;
        private final Supplier<List<List<E>>> parts;
        /** Immutable, so it does no harm when two threads make it. */
        private @Nullable Known<E> known;

        /**
         * An enum as a rule.
         *
         * @param any of the enum; which one makes no difference
         */
        @SafeVarargs
        @SuppressWarnings("varargs") // List.of does no more than read the array.
        public Values(E any, E... constants) {
            this(any, only(List.of(constants)));
        }

        /**
         * An enum with more constants than one class can initialize. Its constants stand in several, and it must not ask for those
         * while it is initialized itself.
         *
         * @param any of the enum; which one makes no difference
         */
        public Values(E any, Supplier<List<List<E>>> parts) {
            this.any = any;
            this.parts = parts;
        }

        private static <E> Supplier<List<List<E>>> only(List<E> constants) {
            return () -> List.of(constants);
        }

        private record Known<E>(List<E> constants, Map<String, E> byValue) {}

        /** The constant of this value, or a new one that is not {@linkplain OpenEnum#known() known}. */
        @SuppressWarnings("unchecked") // what is unknown to one of an enum is of that enum
        public E of(String value) {
            E constant = all().byValue.get(Objects.requireNonNull(value));
            return constant == null ? (E) any.unknown(value) : constant;
        }

        /** The documented values, in the documentation's order. */
        public List<E> known() {
            return all().constants;
        }

        @Override
        public @Nullable E read(JsonIn in) {
            String value = in.text();
            return value == null ? null : of(value);
        }

        private Known<E> all() {
            Known<E> made = known;
            if (made == null) {
                List<E> constants = parts.get().stream().flatMap(List::stream).toList();
                Map<String, E> byValue = new HashMap<>();
                constants.forEach(constant -> byValue.put(constant.value(), constant));
                made = new Known<>(constants, byValue);
                known = made;
            }
            return made;
        }
    }
}

package dev.graphpin.runtime.json;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a model holds: the values that are set, packed by property, and what has no typed place. An object of few properties is small although its
 * class may have hundreds. Immutable.
 */
final class Fields {
    /** Of the model by which a codec knows its class: nothing, and no codec. */
    static final Fields NONE = new Fields(null, 0, null, new Object[0], Map.of());

    private final @Nullable Codec<?> codec;
    final Map<String, JsonValue> extra;
    /** Bit i tells whether property i is set. */
    private final long first;
    /** The same for the properties from 64 on; null when none of them is set. */
    private final long @Nullable [] more;
    /** One for each set bit, in their order. */
    private final Object[] values;

    private Fields(
            @Nullable Codec<?> codec,
            long first,
            long @Nullable [] more,
            Object[] values,
            Map<String, JsonValue> extra) {
        this.codec = codec;
        this.first = first;
        this.more = more;
        this.values = values;
        this.extra = extra;
    }

    /** Packs values that lie at their property's index. */
    static Fields of(Codec<?> codec, @Nullable Object[] byProperty, Map<String, JsonValue> extra) {
        FieldStack set = new FieldStack(byProperty.length);
        for (int property = 0; property < byProperty.length; property++) {
            Object value = byProperty[property];
            if (value != null) {
                set.push(property, value);
            }
        }
        return set.pop(0, codec, extra);
    }

    /**
     * Packs pairs of property and value. Of several values of one property the last counts, as everywhere in JSON, also when it is none.
     *
     * @param from the first pair
     * @param to behind the last pair
     */
    static Fields pack(
            Codec<?> codec,
            int[] properties,
            @Nullable Object[] given,
            int from,
            int to,
            Map<String, JsonValue> extra) {
        long first = 0;
        long[] more = null;
        int last = -1;
        boolean inOrder = true;
        for (int i = from; i < to; i++) {
            int property = properties[i];
            inOrder &= property > last;
            last = property;
            if (given[i] == null) {
                return of(codec, byProperty(codec, properties, given, from, to), extra);
            }
            if (property < Long.SIZE) {
                first |= 1L << property;
            } else {
                more = more == null ? new long[(codec.size() - 1) / Long.SIZE] : more;
                more[property / Long.SIZE - 1] |= 1L << property;
            }
        }
        return new Fields(
                codec,
                first,
                more,
                inOrder ? Arrays.copyOfRange(given, from, to) : ranked(properties, given, from, to, first, more),
                extra);
    }

    private static Object[] ranked(
            int[] properties, @Nullable Object[] given, int from, int to, long first, long @Nullable [] more) {
        Object[] values = new Object[count(first, more)];
        for (int i = from; i < to; i++) {
            Object value = given[i];
            if (value != null) {
                values[rank(properties[i], first, more)] = value;
            }
        }
        return values;
    }

    private static @Nullable Object[] byProperty(
            Codec<?> codec, int[] properties, @Nullable Object[] given, int from, int to) {
        @Nullable Object[] values = new Object[codec.size()];
        for (int i = from; i < to; i++) {
            values[properties[i]] = given[i];
        }
        return values;
    }

    private static int count(long first, long @Nullable [] more) {
        int count = Long.bitCount(first);
        if (more != null) {
            for (long bits : more) {
                count += Long.bitCount(bits);
            }
        }
        return count;
    }

    /** How many properties before this one are set. */
    private static int rank(int property, long first, long @Nullable [] more) {
        long before = (1L << property) - 1; // a shift takes the index modulo 64
        if (property < Long.SIZE || more == null) {
            return Long.bitCount(first & before);
        }
        int word = property / Long.SIZE - 1;
        int rank = Long.bitCount(first) + Long.bitCount(more[word] & before);
        for (int i = 0; i < word; i++) {
            rank += Long.bitCount(more[i]);
        }
        return rank;
    }

    /** What the properties are called. */
    Codec<?> codec() {
        if (codec == null) {
            throw new IllegalStateException("this model is not for use");
        }
        return codec;
    }

    /** The value of a property; null when it is not set. */
    @Nullable
    Object get(int property) {
        return isSet(property) ? values[rank(property, first, more)] : null;
    }

    boolean isSet(int property) {
        long bits = property < Long.SIZE ? first : more == null ? 0 : more[property / Long.SIZE - 1];
        return (bits & 1L << property) != 0;
    }

    /** The first set property from this one on; -1 when there is none. */
    int nextSet(int property) {
        if (property < Long.SIZE) {
            long rest = first & -1L << property;
            if (rest != 0) {
                return Long.numberOfTrailingZeros(rest);
            }
        }
        int from = Math.max(property, Long.SIZE);
        for (int word = from / Long.SIZE - 1; more != null && word < more.length; word++) {
            long rest = more[word] & (word == from / Long.SIZE - 1 ? -1L << from : -1L);
            if (rest != 0) {
                return (word + 1) * Long.SIZE + Long.numberOfTrailingZeros(rest);
            }
        }
        return -1;
    }

    boolean isSame(Fields other) {
        return codec().hasSameProperties(other.codec())
                && first == other.first
                && Arrays.equals(more, other.more)
                && Arrays.equals(values, other.values)
                && extra.equals(other.extra);
    }

    int hash() {
        return 31 * Arrays.hashCode(values) + Long.hashCode(first) + extra.hashCode();
    }
}

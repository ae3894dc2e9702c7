package dev.graphpin.runtime.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A text as words of eight bytes, so that a string's end is found and a name is compared in a few steps instead of one for each letter. The first
 * letter is the lowest byte of its word; behind the end are zeros.
 */
final class Words {
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH = ONES << 7;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long SPACES = ONES * ' ';

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private final byte[] text;
    private final int lastWhole;

    Words(byte[] text) {
        this.text = text;
        this.lastWhole = text.length - Long.BYTES;
    }

    /** The word that begins there. */
    long at(int index) {
        return index <= lastWhole ? (long) LONG.get(text, index) : end(index);
    }

    boolean isQuote(int index) {
        return index < text.length && text[index] == '"';
    }

    /** The first eight of so many bytes, or all of them, with zeros behind. */
    long head(int index, int length) {
        long word = at(index);
        return length >= Long.BYTES ? word : word & ((1L << (length * Byte.SIZE)) - 1);
    }

    /** Whether a part of these bytes lies where it would if the first of them lay at {@code start}. */
    boolean holds(byte[] bytes, int start, int from, int to) {
        return Arrays.equals(bytes, from, to, text, start + from, start + to);
    }

    private long end(int index) {
        long word = 0;
        for (int i = text.length - 1; i >= index; i--) {
            word = (word << Byte.SIZE) | (text[i] & 0xFF);
        }
        return word;
    }

    /** How many letters stand before a backslash; {@link Long#BYTES} when there is none. */
    static int unescaped(long word) {
        long other = word ^ BACKSLASHES; // zero where a backslash is
        long found = (other - ONES) & ~other & HIGH;
        return Long.numberOfTrailingZeros(found) >>> 3;
    }

    static void put(long word, byte[] text, int index) {
        LONG.set(text, index, word);
    }

    /**
     * The letters that may not mean themselves and nothing else: quotes, backslashes, control characters, and those beyond ASCII. The first of them
     * has its {@linkplain #first place}; behind it there may be false ones. 0 when there is none.
     */
    static long unusual(long word) {
        // Taking 1 from a byte borrows from the next only where it was zero, that is, behind a byte that is found
        // already.
        return (((word ^ QUOTES) - ONES) | ((word ^ BACKSLASHES) - ONES) | (word - SPACES) | word) & HIGH;
    }

    /** How many letters stand before the first that was found. */
    static int first(long found) {
        return Long.numberOfTrailingZeros(found) >>> 3;
    }
}

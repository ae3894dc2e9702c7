package dev.graphpin.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The wire names of a codec, found by their bytes. Servers write objects of one kind in one order, so it remembers which name followed which: where
 * that one stands again, nothing has to be searched, not even the name's end. Thread-safe: a memory that another thread just changed is at worst a
 * wrong guess.
 */
final class Names {
    private static final int TAIL = 1;
    private static final int LENGTH = 2;
    private static final int INDEX = 3;
    private static final int SLOT = 4;

    private final List<String> texts;
    private final byte[][] names;
    /**
     * Hash table with open addressing, at most half full. Of each slot the name's first eight bytes, its last eight, how many it has, and its index +
     * 1, or 0: side by side, since they are looked at together.
     */
    private final long[] table;

    private final int shift;

    private final int mask;

    /** Of an object's start and of each property the slot of the one that followed it; that of no name to begin with. */
    private final int[] followers;

    Names(List<String> names) {
        this.texts = names;
        this.names = new byte[names.size()][];
        int slots = Math.max(4, Integer.highestOneBit(names.size()) * 4);
        this.table = new long[slots * SLOT + SLOT]; // the last one is that of no name
        this.mask = slots * SLOT - 1;
        this.shift = Long.numberOfLeadingZeros(slots) + 1;
        this.followers = new int[names.size() + 1];
        Arrays.fill(followers, slots * SLOT);
        for (int i = 0; i < this.names.length; i++) {
            this.names[i] = names.get(i).getBytes(StandardCharsets.UTF_8);
            add(i, this.names[i]);
        }
    }

    private void add(int index, byte[] name) {
        Words words = new Words(name);
        long head = words.head(0, name.length);
        int slot = slot(head, name.length);
        while (table[slot + INDEX] != 0) {
            slot = after(slot);
        }
        table[slot] = head;
        table[slot + TAIL] = name.length > Long.BYTES ? words.at(name.length - Long.BYTES) : 0;
        table[slot + LENGTH] = name.length;
        table[slot + INDEX] = index + 1L;
    }

    private int slot(long head, int length) {
        return (int) (((head + length) * 0x9E3779B97F4A7C15L) >>> shift) * SLOT;
    }

    private int after(int slot) {
        return (slot + SLOT) & mask;
    }

    String name(int index) {
        return texts.get(index);
    }

    /** The index of the name that lies there, -1 when it is none of these. */
    int index(Words json, int start, int end) {
        int slot = find(json, start, end);
        return slot < 0 ? -1 : index(slot);
    }

    /** The index of the name that is kept there; -1 of none. */
    int index(int slot) {
        return (int) table[slot + INDEX] - 1;
    }

    private int find(Words json, int start, int end) {
        int length = end - start;
        long head = json.head(start, length);
        for (int slot = slot(head, length); table[slot + INDEX] != 0; slot = after(slot)) {
            if (table[slot] == head && table[slot + LENGTH] == length && isTail(slot, json, start, end)) {
                return slot;
            }
        }
        return -1;
    }

    /**
     * Where the name is kept that followed a property when somebody {@linkplain #learn told}, if it lies there with its closing quote; otherwise -1.
     *
     * @param previous the property before it, -1 for an object's first
     * @return for {@link #length} and {@link #index(int)}
     */
    int follower(int previous, Words json, int start) {
        int slot = followers[previous + 1];
        int length = (int) table[slot + LENGTH];
        return json.isQuote(start + length)
                        && table[slot] == json.head(start, length)
                        && isTail(slot, json, start, start + length)
                ? slot
                : -1;
    }

    /** Remembers that the name that lies there followed a property. */
    void learn(int previous, Words json, int start, int end) {
        int slot = find(json, start, end);
        if (slot >= 0 && isPlain(names[index(slot)])) {
            followers[previous + 1] = slot;
        }
    }

    /** Whether a name says by itself where it ends, and that its letters are ASCII, which a reader has to know of all that it went over. */
    private static boolean isPlain(byte[] name) {
        for (byte letter : name) {
            if (letter < ' ' || letter == '"' || letter == '\\') {
                return false;
            }
        }
        return true;
    }

    int length(int slot) {
        return (int) table[slot + LENGTH];
    }

    int index(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return index(new Words(bytes), 0, bytes.length);
    }

    /** Whether what follows the head is the name's, too, which is as long. */
    private boolean isTail(int slot, Words json, int start, int end) {
        int length = end - start;
        return length <= Long.BYTES
                || (table[slot + TAIL] == json.at(end - Long.BYTES)
                        && (length <= 2 * Long.BYTES
                                || json.holds(
                                        names[(int) table[slot + INDEX] - 1], start, Long.BYTES, length - Long.BYTES)));
    }
}

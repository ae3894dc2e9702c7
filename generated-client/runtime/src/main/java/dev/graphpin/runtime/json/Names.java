package dev.graphpin.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The wire names of a codec, found by their bytes. Immutable. */
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

    Names(List<String> names) {
        this.texts = names;
        this.names = new byte[names.size()][];
        int slots = Math.max(4, Integer.highestOneBit(names.size()) * 4);
        this.table = new long[slots * SLOT];
        this.shift = Long.numberOfLeadingZeros(slots) + 1;
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
        return (slot + SLOT) & (table.length - 1);
    }

    String name(int index) {
        return texts.get(index);
    }

    /** The index of the name that lies there, -1 when it is none of these. */
    int index(Words json, int start, int end) {
        int length = end - start;
        long head = json.head(start, length);
        for (int slot = slot(head, length); table[slot + INDEX] != 0; slot = after(slot)) {
            if (table[slot] == head && table[slot + LENGTH] == length && isTail(slot, json, start, end)) {
                return (int) table[slot + INDEX] - 1;
            }
        }
        return -1;
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

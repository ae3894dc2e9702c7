package dev.graphpin.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The wire names of a codec, found by their bytes. Immutable. */
final class Names {
    private final List<String> texts;
    private final byte[][] names;
    /** Hash table with open addressing, at most half full: a name's index + 1, or 0. */
    private final int[] table;
    /** By slot, a name's first eight bytes, its last eight, and how many it has. */
    private final long[] heads;

    private final long[] tails;
    private final int[] lengths;
    private final int shift;

    Names(List<String> names) {
        this.texts = names;
        this.names = new byte[names.size()][];
        this.table = new int[Math.max(4, Integer.highestOneBit(names.size()) * 4)];
        this.heads = new long[table.length];
        this.tails = new long[table.length];
        this.lengths = new int[table.length];
        this.shift = Long.numberOfLeadingZeros(table.length) + 1;
        for (int i = 0; i < this.names.length; i++) {
            this.names[i] = names.get(i).getBytes(StandardCharsets.UTF_8);
            add(i, this.names[i]);
        }
    }

    private void add(int index, byte[] name) {
        Words words = new Words(name);
        long head = words.head(0, name.length);
        int slot = slot(head, name.length);
        while (table[slot] != 0) {
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = index + 1;
        heads[slot] = head;
        tails[slot] = name.length > Long.BYTES ? words.at(name.length - Long.BYTES) : 0;
        lengths[slot] = name.length;
    }

    private int slot(long head, int length) {
        return (int) (((head + length) * 0x9E3779B97F4A7C15L) >>> shift);
    }

    String name(int index) {
        return texts.get(index);
    }

    /** The index of the name that lies there, -1 when it is none of these. */
    int index(Words json, int start, int end) {
        int length = end - start;
        long head = json.head(start, length);
        for (int slot = slot(head, length); table[slot] != 0; slot = (slot + 1) & (table.length - 1)) {
            if (heads[slot] == head && lengths[slot] == length && isTail(slot, json, start, end)) {
                return table[slot] - 1;
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
                || (tails[slot] == json.at(end - Long.BYTES)
                        && (length <= 2 * Long.BYTES
                                || json.holds(names[table[slot] - 1], start, Long.BYTES, length - Long.BYTES)));
    }
}

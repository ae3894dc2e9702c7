package dev.graphpin.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The wire names of a codec, found by their bytes. Immutable. */
final class Names {
    private final List<String> texts;
    private final byte[][] names;
    /** Hash table with open addressing, at most half full: a name's index + 1, or 0. */
    private final int[] table;

    Names(List<String> names) {
        this.texts = names;
        this.names = names.stream()
                .map(name -> name.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        this.table = new int[Math.max(4, Integer.highestOneBit(names.size()) * 4)];
        for (int i = 0; i < this.names.length; i++) {
            int slot = slot(this.names[i], 0, this.names[i].length);
            while (table[slot] != 0) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = i + 1;
        }
    }

    /** Of the length and four letters, which tell names apart well enough: a loop over all letters takes as long as everything else. */
    private int slot(byte[] text, int start, int end) {
        int length = end - start;
        if (length == 0) {
            return 0;
        }
        int hash = length * 0x9E3779B1
                + text[start] * 0x85EBCA77
                + text[end - 1] * 0xC2B2AE3D
                + text[start + length / 2] * 0x27D4EB2F
                + text[start + length / 4] * 0x165667B1;
        return (hash >>> 16) & (table.length - 1);
    }

    String name(int index) {
        return texts.get(index);
    }

    /** The index of the name that lies there, -1 when it is none of these. */
    int index(byte[] json, int start, int end) {
        for (int slot = slot(json, start, end); table[slot] != 0; slot = slot + 1 & table.length - 1) {
            if (isAt(names[table[slot] - 1], json, start, end)) {
                return table[slot] - 1;
            }
        }
        return -1;
    }

    /** Names are short, so that a loop is quicker than {@code Arrays.equals}. */
    private static boolean isAt(byte[] name, byte[] json, int start, int end) {
        if (name.length != end - start) {
            return false;
        }
        for (int i = 0; i < name.length; i++) {
            if (name[i] != json[start + i]) {
                return false;
            }
        }
        return true;
    }

    int index(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return index(bytes, 0, bytes.length);
    }
}

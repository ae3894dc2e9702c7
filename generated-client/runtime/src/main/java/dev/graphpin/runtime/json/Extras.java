package dev.graphpin.runtime.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Properties without a typed place, in the answer's order. Most objects have none or a few, so a few lie in an array; many, which a hostile answer
 * may have, lie in a hash map. Grows while an object is read and is not changed afterwards: to all but the reader it is unmodifiable.
 */
final class Extras extends AbstractMap<String, JsonValue> {
    private static final int FEW = 8;

    /** Names and values by turns. */
    private @Nullable Object[] few = new Object[2];

    private int size;
    private @Nullable Map<String, JsonValue> many;

    /** Keeps a value; the last of several of one name counts. */
    void keep(String name, JsonValue value) {
        int at = many == null ? find(name) : -1;
        if (many == null && at < 0 && size == FEW) {
            many = new LinkedHashMap<>(this);
        }
        if (many != null) {
            many.put(name, value);
        } else if (at >= 0) {
            few[at + 1] = value;
        } else {
            few = few.length == 2 * size ? Arrays.copyOf(few, 2 * few.length) : few;
            few[2 * size] = name;
            few[2 * size++ + 1] = value;
        }
    }

    /** Takes away what was kept under a name. */
    void drop(String name) {
        int at = many == null ? find(name) : -1;
        if (many != null) {
            many.remove(name);
        } else if (at >= 0) {
            size--;
            System.arraycopy(few, at + 2, few, at, 2 * size - at);
        }
    }

    private int find(@Nullable Object name) {
        for (int i = 0; i < 2 * size; i += 2) {
            if (few[i] != null && few[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int size() {
        return many == null ? size : many.size();
    }

    @Override
    public @Nullable JsonValue get(@Nullable Object name) {
        if (many != null) {
            return many.get(name);
        }
        int at = find(name);
        return at < 0 ? null : (JsonValue) few[at + 1];
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    /** Without entries and an iterator: nearly all writing comes along here. */
    @Override
    public void forEach(BiConsumer<? super String, ? super JsonValue> action) {
        if (many != null) {
            many.forEach(action);
        }
        for (int i = 0; many == null && i < 2 * size; i += 2) {
            if (few[i] instanceof String name && few[i + 1] instanceof JsonValue value) {
                action.accept(name, value);
            }
        }
    }

    @Override
    public Set<Map.Entry<String, JsonValue>> entrySet() {
        return many == null ? new Few() : Collections.unmodifiableMap(many).entrySet();
    }

    private final class Few extends AbstractSet<Map.Entry<String, JsonValue>> {
        @Override
        public int size() {
            return size;
        }

        @Override
        public Iterator<Map.Entry<String, JsonValue>> iterator() {
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < size;
                }

                @Override
                public Map.Entry<String, JsonValue> next() {
                    if (next >= size) {
                        throw new NoSuchElementException();
                    }
                    int at = 2 * next++;
                    if (few[at] instanceof String name && few[at + 1] instanceof JsonValue value) {
                        return Map.entry(name, value);
                    }
                    throw new IllegalStateException("no entry at " + at);
                }
            };
        }
    }
}

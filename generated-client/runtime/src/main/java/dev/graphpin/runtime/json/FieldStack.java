package dev.graphpin.runtime.json;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was read of the objects and arrays that are still open: of each its pairs or elements, above those of what it stands in. So each ends up in
 * an array of just the right size.
 */
final class FieldStack {
    private int[] properties;
    private @Nullable Object[] values;
    private int size;

    FieldStack(int capacity) {
        properties = new int[capacity];
        values = new Object[capacity];
    }

    /** Where the next object or array begins. */
    int size() {
        return size;
    }

    /** @param value null takes away what an earlier value of the property left */
    void push(int property, @Nullable Object value) {
        if (size == values.length) {
            properties = Arrays.copyOf(properties, size * 2 + 1);
            values = Arrays.copyOf(values, size * 2 + 1);
        }
        properties[size] = property;
        values[size++] = value;
    }

    /** Ends the object that began here. */
    Fields pop(int from, Codec<?> codec, Map<String, JsonValue> extra) {
        Fields fields = Fields.pack(codec, properties, values, from, size, extra);
        size = from;
        return fields;
    }

    /** Ends the array that began here. */
    @SuppressWarnings("unchecked") // who pushed the elements says what they are
    <T> List<T> pop(int from) {
        List<Object> list =
                switch (size - from) {
                    case 0 -> List.of();
                    case 1 -> List.of(element(from));
                    case 2 -> List.of(element(from), element(from + 1));
                    default -> Collections.unmodifiableList(Arrays.asList(Arrays.copyOfRange(values, from, size)));
                };
        size = from;
        return (List<T>) list;
    }

    private Object element(int index) {
        Object value = values[index];
        if (value == null) {
            throw new IllegalStateException("no element at " + index);
        }
        return value;
    }
}

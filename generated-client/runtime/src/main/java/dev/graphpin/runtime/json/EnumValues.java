package dev.graphpin.runtime.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The values of an enum, and the way to read it. Immutable.
 *
 * @param <E> the enum
 */
public final class EnumValues<E extends OpenEnum> implements Shape<E> {
    private final OpenEnum any;
    private final List<E> known;
    private final Map<String, E> byValue;

    /**
     * The values of an enum.
     *
     * @param any of the enum, which is none of its values
     * @param known the documented ones: {@code ACTIVE, PAUSED}; a backslash stands before a comma, a backslash, or a space at the beginning
     */
    public EnumValues(E any, String known) {
        this.any = any;
        List<String> texts = Entries.split(known);
        List<E> values = new ArrayList<>(texts.size());
        this.byValue = new HashMap<>();
        for (String text : texts) {
            E value = value(text, true);
            values.add(value);
            byValue.put(text, value);
        }
        this.known = List.copyOf(values);
    }

    /** The constant of this value, or a new one that is not {@linkplain OpenEnum#known() known}. */
    public E of(String value) {
        E constant = byValue.get(Objects.requireNonNull(value));
        return constant == null ? value(value, false) : constant;
    }

    @SuppressWarnings("unchecked") // a copy is of the same enum
    private E value(String text, boolean isKnown) {
        return (E) any.with(text, isKnown);
    }

    /** The documented values, in the documentation's order. */
    public List<E> known() {
        return known;
    }

    @Override
    public @Nullable E read(JsonIn in) {
        String value = in.text();
        return value == null ? null : of(value);
    }
}

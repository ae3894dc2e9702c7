package dev.graphpin.runtime.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values of an enum, and the way to read it. Immutable once the enum has its constants.
 *
 * @param <E> the enum
 */
public final class EnumValues<E extends OpenEnum> implements Shape<E> {
    private final OpenEnum any;
    private final int count;
    private final List<E> known;
    private final Map<String, E> byValue;

    /**
     * The values of an enum whose constants are the first that {@link #of} makes: its class makes them as it begins, before anybody else gets to see it.
     * So each value stands in it once.
     *
     * @param any of the enum, which is none of its values
     * @param count how many documented values there are
     */
    public EnumValues(E any, int count) {
        this.any = any;
        this.count = count;
        this.known = new ArrayList<>(count);
        this.byValue = new HashMap<>();
    }

    /**
     * The values of an enum whose constants stand in other classes, for they are too many for one.
     *
     * @param any of the enum, which is none of its values
     * @param known the documented ones: {@code ACTIVE, PAUSED}; a backslash stands before a comma, a backslash, or a space at the beginning
     */
    public EnumValues(E any, String known) {
        this(any, new LinkedHashSet<>(Entries.split(known)));
    }

    private EnumValues(E any, Set<String> known) {
        this(any, known.size());
        known.forEach(this::of);
    }

    /** The constant of this value, or a new one that is not {@linkplain OpenEnum#known() known}. */
    public E of(String value) {
        E constant = byValue.get(Objects.requireNonNull(value));
        return constant == null ? made(value) : constant;
    }

    private E made(String text) {
        boolean isKnown = known.size() < count;
        E value = value(text, isKnown);
        if (isKnown) {
            known.add(value);
            byValue.put(text, value);
        }
        return value;
    }

    @SuppressWarnings("unchecked") // a copy is of the same enum
    private E value(String text, boolean isKnown) {
        return (E) any.with(text, isKnown);
    }

    /** The documented values, in the documentation's order. */
    public List<E> known() {
        return Collections.unmodifiableList(known);
    }

    @Override
    public @Nullable E read(JsonIn in) {
        String value = in.text();
        return value == null ? null : of(value);
    }
}

package dev.graphpin.runtime.json;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/**
 * Reads and writes one model class. Generated code says which properties there are and what each one holds; the loop stands here, once, so that
 * it is compiled early and what is unknown, null or malformed is treated the same everywhere. Thread-safe.
 *
 * @param <T> the model
 */
public abstract class Codec<T extends GraphObject> implements Shape<T> {
    private final List<String> names;
    private final SerializedString[] written;
    private final Names matching;

    /** @param names the wire names; a property's index is its place here */
    protected Codec(String... names) {
        this.names = List.of(names);
        this.written = Arrays.stream(names).map(SerializedString::new).toArray(SerializedString[]::new);
        this.matching = new Names(this.names);
    }

    /** A codec for the same properties, which shares what was prepared for them. */
    Codec(Codec<?> sameProperties) {
        this.names = sameProperties.names;
        this.written = sameProperties.written;
        this.matching = sameProperties.matching;
    }

    /** A new model that holds these fields. */
    protected abstract T create(Fields fields);

    /** Reads the value of a property with the reading method of its type; null when the value does not have that type. */
    protected abstract @Nullable Object read(int property, JsonIn in);

    /** Wire names that must be set before an object of this class is sent. */
    protected List<String> required() {
        return List.of();
    }

    /** Wire names of properties that no {@code toString} shows; those that sound secret need not be named, see {@link Secrets}. */
    protected List<String> secret() {
        return List.of();
    }

    /** The wire names of all properties. */
    public final List<String> names() {
        return names;
    }

    @Override
    public final @Nullable T read(JsonIn in) {
        if (!in.enterObject()) {
            return in.misfit();
        }
        FieldStack set = in.stack();
        int start = set.size();
        Extras extra = null;
        for (int property = in.next(matching); property != Tokens.END; property = in.next(matching)) {
            if (property < 0) {
                extra = extra == null ? new Extras() : extra;
                String name = in.name();
                extra.keep(name, in.unknown(name));
                continue;
            }
            Object value = read(property, in);
            boolean isNull = value == JsonValue.NULL; // null is no value of any type
            if ((value != null && !isNull) || set.size() > start) {
                set.push(property, isNull ? null : value);
            }
            extra = keep(extra, property, isNull ? JsonValue.NULL : in.takeKept());
        }
        return create(set.pop(start, this, extra == null ? Map.of() : extra));
    }

    private @Nullable Extras keep(@Nullable Extras extra, int property, @Nullable JsonValue kept) {
        if (kept == null && extra == null) {
            return null;
        }
        Extras extras = extra == null ? new Extras() : extra;
        if (kept == null) {
            extras.drop(names.get(property));
        } else {
            extras.keep(names.get(property), kept);
        }
        return extras;
    }

    final boolean hasSameProperties(Codec<?> other) {
        return names == other.names;
    }

    final int size() {
        return written.length;
    }

    /** The wire name of a property, encoded once. */
    final SerializedString name(int property) {
        return written[property];
    }

    /** The index of a wire name, -1 when the model has no such property. */
    final int index(String name) {
        return matching.index(name);
    }
}

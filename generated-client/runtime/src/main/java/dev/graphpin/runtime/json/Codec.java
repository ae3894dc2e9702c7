package dev.graphpin.runtime.json;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * Reads and writes one model class. Generated code says which properties there are and what each one holds; the loop stands here, once, so that
 * it is compiled early and what is unknown, null or malformed is treated the same everywhere. Thread-safe.
 *
 * @param <T> the model
 */
public abstract class Codec<T extends GraphObject> implements Shape<T> {
    private final List<String> names;
    private final SerializedString[] written;
    private final PropertyNameMatcher matcher;

    /** @param names the wire names; a property's index is its place here */
    protected Codec(String... names) {
        this.names = List.of(names);
        this.written = Arrays.stream(names).map(SerializedString::new).toArray(SerializedString[]::new);
        this.matcher = Json.FACTORY.constructNameMatcher(
                this.names.stream().map(name -> Named.fromString(name.intern())).toList(), true);
    }

    /** A codec for the same properties, which shares what was prepared for them. */
    Codec(Codec<?> sameProperties) {
        this.names = sameProperties.names;
        this.written = sameProperties.written;
        this.matcher = sameProperties.matcher;
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
        @Nullable Object[] values = new Object[written.length];
        Map<String, JsonValue> extra = null;
        for (int property = in.next(matcher);
                property != PropertyNameMatcher.MATCH_END_OBJECT;
                property = in.next(matcher)) {
            if (property >= 0) {
                Object value = read(property, in);
                JsonValue kept =
                        value == JsonValue.NULL ? JsonValue.NULL : in.takeKept(); // null is no value of any type
                values[property] = value == JsonValue.NULL ? null : value;
                if (kept != null || extra != null) {
                    extra = with(extra, names.get(property), kept);
                }
            } else {
                String name = in.name();
                extra = with(extra, name, in.unknown(name));
            }
        }
        return create(new Fields(this, values, extra == null ? Map.of() : Collections.unmodifiableMap(extra)));
    }

    /** The last of several values of one name counts, as everywhere in JSON: a null {@code value} takes away what an earlier one left. */
    private static Map<String, JsonValue> with(
            @Nullable Map<String, JsonValue> extra, String name, @Nullable JsonValue value) {
        Map<String, JsonValue> map = extra == null ? new LinkedHashMap<>() : extra;
        if (value == null) {
            map.remove(name);
        } else {
            map.put(name, value);
        }
        return map;
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
        return matcher.matchName(name);
    }
}

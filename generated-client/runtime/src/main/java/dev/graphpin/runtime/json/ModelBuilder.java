package dev.graphpin.runtime.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every generated builder is. Not thread-safe; may be used again after {@link #build()}.
 *
 * @param <T> the model
 * @param <B> the builder
 */
public abstract class ModelBuilder<T extends GraphObject, B extends ModelBuilder<T, B>> {
    private final Codec<T> codec;
    private final @Nullable Object[] values;
    private final Map<String, JsonValue> extra = new LinkedHashMap<>();

    protected ModelBuilder(Codec<T> codec) {
        this.codec = codec;
        this.values = new Object[codec.size()];
    }

    /** Sets a property; null makes it absent. Collections are copied. (Were it called as the other one, a compiler would try both each time.) */
    @SuppressWarnings("unchecked") // generated builders name themselves as B
    protected final B put(int property, @Nullable Object value) {
        if (value instanceof JsonValue json && json.isNull()) {
            return set(codec.name(property).getValue(), json);
        }
        values[property] = value == null ? null : Json.immutable(value);
        extra.remove(codec.name(property).getValue());
        return (B) this;
    }

    /** Sets any property by wire name, known to the documentation or not; {@link JsonValue#NULL} is an explicit null. */
    @SuppressWarnings("unchecked")
    public final B set(String name, JsonValue value) {
        int index = codec.index(name);
        JsonValue kept = value;
        if (index >= 0) { // as if it had come so
            T read = Json.read(Json.write(Map.of(name, value)), codec);
            values[index] = read.held().get(index);
            kept = read.extra().get(name);
        }
        if (kept == null) {
            extra.remove(name);
        } else {
            extra.put(name, kept);
        }
        return (B) this;
    }

    /** Takes over everything that a model holds. */
    @SuppressWarnings("unchecked")
    public final B copyOf(T model) {
        Fields fields = model.held();
        for (int i = 0; i < values.length; i++) {
            values[i] = fields.get(i);
        }
        extra.clear();
        extra.putAll(fields.extra);
        return (B) this;
    }

    public final T build() {
        return codec.create(Fields.of(codec, values, Json.copy(extra)));
    }
}

package dev.graphpin.runtime.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a codec read or a builder gathered, on its way into a {@link GraphObject}. */
public final class Fields {
    final Codec<?> codec;
    /** By property index of the codec; owned by the object from now on. */
    final @Nullable Object[] values;

    final Map<String, JsonValue> extra;

    Fields(Codec<?> codec, @Nullable Object[] values, Map<String, JsonValue> extra) {
        this.codec = codec;
        this.values = values;
        this.extra = extra;
    }
}

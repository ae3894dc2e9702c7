package golden.client;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.Fields;
import dev.graphpin.runtime.json.GraphObject;
import dev.graphpin.runtime.json.Json;
import dev.graphpin.runtime.json.JsonIn;
import javax.annotation.processing.Generated;

/**
 * Named in the documentation that this client was made from, and not described there: read its properties by
 * wire name.
 */
@Generated("graphpin")
public final class Nullable extends GraphObject {
    /** How it is read and written. */
    public static final Codec<Nullable> CODEC = new Codec<Nullable>("id") {
        @Override
        protected Nullable create(Fields fields) {
            return new Nullable(fields);
        }

        @Override
        protected @org.jspecify.annotations.Nullable Object read(int property, JsonIn in) {
            return in.text();
        }
    };

    private Nullable(Fields fields) {
        super(fields);
    }

    /** Reads what {@link #toJson} or the Graph API wrote. */
    public static Nullable fromJson(String json) {
        return Json.read(json, CODEC);
    }

    /** {@code id}: numeric string. */
    public @org.jspecify.annotations.Nullable String id() {
        return value(0);
    }
}

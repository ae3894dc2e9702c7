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

    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder().copyOf(this);
    }

    /** {@code id}: numeric string. */
    public @org.jspecify.annotations.Nullable String id() {
        return value(0);
    }

    /** Builds a {@link Nullable}; null makes a property absent. */
    public static final class Builder extends GraphObject.Builder<Nullable, Builder> {
        private Builder() {
            super(CODEC);
        }

        public Builder id(@org.jspecify.annotations.Nullable String value) {
            return set(0, value);
        }
    }
}

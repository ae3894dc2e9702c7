package dev.graphpin.runtime.sample;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.Fields;
import dev.graphpin.runtime.json.GraphObject;
import dev.graphpin.runtime.json.Json;
import dev.graphpin.runtime.json.JsonIn;
import org.jspecify.annotations.Nullable;

/** Named in the documentation that this client was made from, and not described there: read its properties by wire name. */
public final class AgeRange extends GraphObject {
    /** How an {@code AgeRange} is read and written. */
    public static final Codec<AgeRange> CODEC = new AgeRangeCodec();

    private AgeRange(Fields fields) {
        super(fields);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Reads an {@code AgeRange} that {@link #toJson} or the Graph API wrote. */
    public static AgeRange fromJson(String json) {
        return Json.read(json, CODEC);
    }

    /** {@code id}. */
    public @Nullable String id() {
        return value(0);
    }

    private static final class AgeRangeCodec extends Codec<AgeRange> {
        private AgeRangeCodec() {
            super("id");
        }

        @Override
        protected AgeRange create(Fields fields) {
            return new AgeRange(fields);
        }

        @Override
        protected @Nullable Object read(int property, JsonIn in) {
            return in.text();
        }
    }

    /** Builds an {@code AgeRange}; all but the id is set by wire name. */
    public static final class Builder extends GraphObject.Builder<AgeRange, Builder> {
        private Builder() {
            super(CODEC);
        }

        public Builder id(@Nullable String value) {
            return set(0, value);
        }
    }
}

package dev.graphpin.runtime.sample;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.Fields;
import dev.graphpin.runtime.json.GraphObject;
import dev.graphpin.runtime.json.Json;
import dev.graphpin.runtime.json.JsonIn;
import org.jspecify.annotations.Nullable;

/** Named in the documentation that this client was made from, and not described there: read its properties by wire name. */
public final class Experience extends GraphObject {
    /** How an {@code Experience} is read and written. */
    public static final Codec<Experience> CODEC = new ExperienceCodec();

    private Experience(Fields fields) {
        super(fields);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Reads an {@code Experience} that {@link #toJson} or the Graph API wrote. */
    public static Experience fromJson(String json) {
        return Json.read(json, CODEC);
    }

    /** {@code id}. */
    public @Nullable String id() {
        return value(0);
    }

    private static final class ExperienceCodec extends Codec<Experience> {
        private ExperienceCodec() {
            super("id");
        }

        @Override
        protected Experience create(Fields fields) {
            return new Experience(fields);
        }

        @Override
        protected @Nullable Object read(int property, JsonIn in) {
            return in.text();
        }
    }

    /** Builds an {@code Experience}; all but the id is set by wire name. */
    public static final class Builder extends GraphObject.Builder<Experience, Builder> {
        private Builder() {
            super(CODEC);
        }

        public Builder id(@Nullable String value) {
            return set(0, value);
        }
    }
}

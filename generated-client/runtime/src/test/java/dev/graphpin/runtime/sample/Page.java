package dev.graphpin.runtime.sample;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.Fields;
import dev.graphpin.runtime.json.GraphObject;
import dev.graphpin.runtime.json.Json;
import dev.graphpin.runtime.json.JsonIn;
import org.jspecify.annotations.Nullable;

/** Named in the documentation that this client was made from, and not described there: read its properties by wire name. */
public final class Page extends GraphObject {
    /** How a {@code Page} is read and written. */
    public static final Codec<Page> CODEC = new PageCodec();

    private Page(Fields fields) {
        super(fields);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Reads a {@code Page} that {@link #toJson} or the Graph API wrote. */
    public static Page fromJson(String json) {
        return Json.read(json, CODEC);
    }

    /** {@code id}. */
    public @Nullable String id() {
        return value(0);
    }

    private static final class PageCodec extends Codec<Page> {
        private PageCodec() {
            super("id");
        }

        @Override
        protected Page create(Fields fields) {
            return new Page(fields);
        }

        @Override
        protected @Nullable Object read(int property, JsonIn in) {
            return in.text();
        }
    }

    /** Builds a {@code Page}; all but the id is set by wire name. */
    public static final class Builder extends GraphObject.Builder<Page, Builder> {
        private Builder() {
            super(CODEC);
        }

        public Builder id(@Nullable String value) {
            return set(0, value);
        }
    }
}

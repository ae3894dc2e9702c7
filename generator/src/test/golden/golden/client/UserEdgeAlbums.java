package golden.client;

import dev.graphpin.runtime.Call;
import dev.graphpin.runtime.EdgeRequest;
import dev.graphpin.runtime.FilePart;
import dev.graphpin.runtime.Operation;
import dev.graphpin.runtime.WriteReadRequest;
import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.GraphObject;
import dev.graphpin.runtime.json.ModelBuilder;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** {@code GET /{user_id}/albums}: Album. */
@Generated("graphpin")
public final class UserEdgeAlbums extends EdgeRequest<Album, UserEdgeAlbums> {
    UserEdgeAlbums(Call call) {
        super(Operation.<Album>get("/{user_id}/albums", Album.CODEC, 100)
                .requires("is_shared"), call);
    }

    /** {@code filter}: Object. */
    public UserEdgeAlbums filter(Filter value) { return set("filter", value); }

    /** {@code is_shared}: bool, required. */
    public UserEdgeAlbums isShared(boolean value) { return setBool("is_shared", value); }

    /** {@code POST /{user_id}/albums}. */
    public Create create() { return new Create(call()); }

    /** {@code filter}. */
    public static final class Filter extends GraphObject {
        public static final Codec<Filter> CODEC = Codec.<Filter>of(new Filter(0), "field")
                .requires("field");

        private Filter(int none) {}

        public static Builder builder() { return new Builder(); }

        /** {@code field}: string, required. */
        public @Nullable String field() { return text(0); }

        /** Builds a {@link Filter}; null makes a property absent. */
        public static final class Builder extends ModelBuilder<Filter, Builder> {
            private Builder() { super(CODEC); }
            public Builder field(@Nullable String value) { return put(0, value); }
        }
    }

    /** {@code POST /{user_id}/albums}: read after write. */
    public static final class Create extends WriteReadRequest<Create.Result, Album, Create> {
        Create(Call call) {
            super(Operation.<Result>post("/{user_id}/albums", Result.CODEC, 100, 190, 200)
                    .requires("name"), call);
        }

        /** {@code more}: Object. */
        public Create more(More value) { return set("more", value); }

        /**
         * Ends &#42;/ here &#92;u002a/ and &#123;&#64;link String&#125; &#64;deprecated
         * &lt;script&gt;alert("$x")&lt;/script&gt; $T $L new line "quoted" &#92;  reversed &amp;lt; line break
         *
         * <p>{@code name}: UTF-8 string, required.
         */
        public Create name(String value) { return set("name", value); }

        /** {@code source}: file. */
        public Create source(FilePart value) { return set("source", value); }

        /** {@code sources}: list&lt;file&gt;. */
        public Create sources(List<FilePart> value) { return set("sources", value); }

        /** {@code more}. */
        public static final class More extends GraphObject {
            public static final Codec<More> CODEC = Codec.<More>of(new More(0), "source");

            private More(int none) {}

            public static Builder builder() { return new Builder(); }

            /** {@code source}: file. */
            public @Nullable String source() { return text(0); }

            /** Builds a {@link More}; null makes a property absent. */
            public static final class Builder extends ModelBuilder<More, Builder> {
                private Builder() { super(CODEC); }
                public Builder source(@Nullable String value) { return put(0, value); }
            }
        }

        /** {@code Struct {id: numeric string, list: List [numeric string]}}. */
        public static final class Result extends GraphObject {
            public static final Codec<Result> CODEC = Codec.<Result>of(new Result(0),
                    "id, list<text> list");

            private Result(int none) {}

            /** {@code id}: numeric string. */
            public @Nullable String id() { return text(0); }

            /** {@code list}: List [numeric string]. */
            public List<String> list() { return texts(1); }
        }
    }
}

package golden.client;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.Connection;
import dev.graphpin.runtime.json.Fields;
import dev.graphpin.runtime.json.GraphObject;
import dev.graphpin.runtime.json.Json;
import dev.graphpin.runtime.json.JsonIn;
import dev.graphpin.runtime.json.JsonValue;
import dev.graphpin.runtime.json.Shapes;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A person. Ends &#42;/ here &#92;u002a/ and &#123;&#64;link String&#125; &#64;deprecated
 * &lt;script&gt;alert("$x")&lt;/script&gt; $T $L new line "quoted" &#92;  reversed &amp;lt; line break
 *
 * <p>{@code User}.
 *
 * @see <a href="https://developers.facebook.com/docs/graph-api/reference/v19.0/x">Reference</a>
 */
@Generated("graphpin")
public final class User extends GraphObject {
    public static final Codec<User> CODEC = Codec.of(new User(Fields.NONE), "about", "age_range",
            "birthday", "favorite_teams", "from", "id", "install_type", "is_guest_user", "labels",
            "matrix", "metadata", "name", "owner", "picture", "reactions", "size", "stream_key",
            "tags", "test_group", "timezone", "updated_time", "what_is_this", "accounts", "albums",
            "cover", "feed").hides("stream_key");

    private User(Fields fields) {
        super(fields);
    }

    /** Reads what {@link #toJson} or the Graph API wrote. */
    public static User fromJson(String json) {
        return Json.read(json, CODEC);
    }

    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder().copyOf(this);
    }

    /** {@code about}: string, core, no data. */
    public @Nullable String about() {
        return value(0);
    }

    /** {@code age_range}: AgeRange, core. */
    public @Nullable AgeRange ageRange() {
        return value(1);
    }

    /** {@code birthday}: string. */
    public @Nullable String birthday() {
        return value(2);
    }

    /** {@code favorite_teams}: list&lt;Experience&gt;. */
    public List<Experience> favoriteTeams() {
        return list(3);
    }

    /** {@code from}: User. */
    public @Nullable User from() {
        return value(4);
    }

    /** {@code id}: numeric string, core, default. */
    public @Nullable String id() {
        return value(5);
    }

    /** {@code install_type}: enum. */
    public UserEnums.@Nullable InstallType installType() {
        return value(6);
    }

    /** {@code is_guest_user}: bool. */
    public @Nullable Boolean isGuestUser() {
        return value(7);
    }

    /** {@code labels}: map&lt;string, string&gt;. */
    public Map<String, String> labels() {
        return map(8);
    }

    /** {@code matrix}: list&lt;list&lt;int64&gt;&gt;. */
    public List<List<Long>> matrix() {
        return list(9);
    }

    /** {@code metadata}: Object. */
    public @Nullable JsonValue metadata() {
        return value(10);
    }

    /**
     * Ends &#42;/ here &#92;u002a/ and &#123;&#64;link String&#125; &#64;deprecated
     * &lt;script&gt;alert("$x")&lt;/script&gt; $T $L new line "quoted" &#92;  reversed &amp;lt; line break
     *
     * <p>{@code name}: string, core, default.
     */
    public @Nullable String name() {
        return value(11);
    }

    /** {@code owner}: User|Page. */
    public @Nullable JsonValue owner() {
        return value(12);
    }

    /** {@code picture}: string. */
    public @Nullable String picture() {
        return value(13);
    }

    /** {@code reactions}: list&lt;enum&gt;. */
    public List<UserEnums.Reactions> reactions() {
        return list(14);
    }

    /** {@code size}: int32. */
    public @Nullable Integer size() {
        return value(15);
    }

    /** {@code stream_key}: string, secret. */
    public @Nullable String streamKey() {
        return value(16);
    }

    /** {@code tags}: object[]. */
    public List<Tags> tags() {
        return list(17);
    }

    /** {@code test_group}: int64. */
    public @Nullable Long testGroup() {
        return value(18);
    }

    /** {@code timezone}: float, core, deprecated. */
    @Deprecated
    public @Nullable Double timezone() {
        return value(19);
    }

    /** {@code updated_time}: datetime. */
    public @Nullable OffsetDateTime updatedTime() {
        return value(20);
    }

    /** {@code what_is_this}: some words nobody knows. */
    public @Nullable JsonValue whatIsThis() {
        return value(21);
    }

    /** {@code accounts}: Page, edge. */
    public Connection<Page> accounts() {
        return edge(22);
    }

    /** {@code albums}: Album, edge. */
    public Connection<Album> albums() {
        return edge(23);
    }

    /** {@code cover}: CoverPhoto, edge. */
    public @Nullable CoverPhoto cover() {
        return value(24);
    }

    /** {@code feed}: edge. */
    public Connection<AnyNode> feed() {
        return edge(25);
    }

    @Override
    protected GraphObject create(Fields fields) {
        return new User(fields);
    }

    @Override
    protected @Nullable Object read(int property, JsonIn in) {
        return switch (property) {
            case 0, 2, 5, 11, 13, 16 -> in.text();
            case 1 -> in.object(AgeRange.CODEC);
            case 3 -> in.list(Experience.CODEC);
            case 4 -> in.object(User.CODEC);
            case 6 -> in.object(UserEnums.InstallType.VALUES);
            case 7 -> in.bool();
            case 8 -> in.map(Shapes.TEXT);
            case 9 -> in.list(Shapes.list(Shapes.INT64));
            case 10, 12, 21 -> in.any();
            case 14 -> in.list(UserEnums.Reactions.VALUES);
            case 15 -> in.int32();
            case 17 -> in.list(Tags.CODEC);
            case 18 -> in.int64();
            case 19 -> in.number();
            case 20 -> in.time();
            case 22 -> in.edge(Page.CODEC);
            case 23 -> in.edge(Album.CODEC);
            case 24 -> in.single(CoverPhoto.CODEC);
            case 25 -> in.edge(AnyNode.CODEC);
            default -> throw new IndexOutOfBoundsException(property);
        };
    }

    /** {@code tags}. */
    public static final class Tags extends GraphObject {
        public static final Codec<Tags> CODEC = Codec.of(new Tags(Fields.NONE), "id", "tags",
                "type");

        private Tags(Fields fields) {
            super(fields);
        }

        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return new Builder().copyOf(this);
        }

        /**
         * Ends &#42;/ here &#92;u002a/ and &#123;&#64;link String&#125; &#64;deprecated
         * &lt;script&gt;alert("$x")&lt;/script&gt; $T $L new line "quoted" &#92;  reversed &amp;lt; line break
         *
         * <p>{@code id}: string.
         */
        public @Nullable String id() {
            return value(0);
        }

        /** {@code tags}: object. */
        public @Nullable Tags_ tags() {
            return value(1);
        }

        /** {@code type}: enum. */
        public UserEnums.@Nullable Type type() {
            return value(2);
        }

        @Override
        protected GraphObject create(Fields fields) {
            return new Tags(fields);
        }

        @Override
        protected @Nullable Object read(int property, JsonIn in) {
            return switch (property) {
                case 0 -> in.text();
                case 1 -> in.object(Tags_.CODEC);
                case 2 -> in.object(UserEnums.Type.VALUES);
                default -> throw new IndexOutOfBoundsException(property);
            };
        }

        /** {@code tags}. */
        public static final class Tags_ extends GraphObject {
            public static final Codec<Tags_> CODEC = Codec.of(new Tags_(Fields.NONE), "offset");

            private Tags_(Fields fields) {
                super(fields);
            }

            public static Builder builder() {
                return new Builder();
            }

            public Builder toBuilder() {
                return new Builder().copyOf(this);
            }

            /** {@code offset}: int32. */
            public @Nullable Integer offset() {
                return value(0);
            }

            @Override
            protected GraphObject create(Fields fields) {
                return new Tags_(fields);
            }

            @Override
            protected @Nullable Object read(int property, JsonIn in) {
                return in.int32();
            }

            /** Builds a {@link Tags_}; null makes a property absent. */
            public static final class Builder extends GraphObject.Builder<Tags_, Builder> {
                private Builder() {
                    super(CODEC);
                }

                public Builder offset(@Nullable Integer value) {
                    return set(0, value);
                }
            }
        }

        /** Builds a {@link Tags}; null makes a property absent. */
        public static final class Builder extends GraphObject.Builder<Tags, Builder> {
            private Builder() {
                super(CODEC);
            }

            public Builder id(@Nullable String value) {
                return set(0, value);
            }

            public Builder tags(@Nullable Tags_ value) {
                return set(1, value);
            }

            public Builder type(UserEnums.@Nullable Type value) {
                return set(2, value);
            }
        }
    }

    /** Builds a {@link User}; null makes a property absent. */
    public static final class Builder extends GraphObject.Builder<User, Builder> {
        private Builder() {
            super(CODEC);
        }

        public Builder about(@Nullable String value) {
            return set(0, value);
        }

        public Builder ageRange(@Nullable AgeRange value) {
            return set(1, value);
        }

        public Builder birthday(@Nullable String value) {
            return set(2, value);
        }

        public Builder favoriteTeams(@Nullable List<Experience> value) {
            return set(3, value);
        }

        public Builder from(@Nullable User value) {
            return set(4, value);
        }

        public Builder id(@Nullable String value) {
            return set(5, value);
        }

        public Builder installType(UserEnums.@Nullable InstallType value) {
            return set(6, value);
        }

        public Builder isGuestUser(@Nullable Boolean value) {
            return set(7, value);
        }

        public Builder labels(@Nullable Map<String, String> value) {
            return set(8, value);
        }

        public Builder matrix(@Nullable List<List<Long>> value) {
            return set(9, value);
        }

        public Builder metadata(@Nullable JsonValue value) {
            return set(10, value);
        }

        public Builder name(@Nullable String value) {
            return set(11, value);
        }

        public Builder owner(@Nullable JsonValue value) {
            return set(12, value);
        }

        public Builder picture(@Nullable String value) {
            return set(13, value);
        }

        public Builder reactions(@Nullable List<UserEnums.Reactions> value) {
            return set(14, value);
        }

        public Builder size(@Nullable Integer value) {
            return set(15, value);
        }

        public Builder streamKey(@Nullable String value) {
            return set(16, value);
        }

        public Builder tags(@Nullable List<Tags> value) {
            return set(17, value);
        }

        public Builder testGroup(@Nullable Long value) {
            return set(18, value);
        }

        @Deprecated
        public Builder timezone(@Nullable Double value) {
            return set(19, value);
        }

        public Builder updatedTime(@Nullable OffsetDateTime value) {
            return set(20, value);
        }

        public Builder whatIsThis(@Nullable JsonValue value) {
            return set(21, value);
        }
    }
}

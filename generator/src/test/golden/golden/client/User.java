package golden.client;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.Connection;
import dev.graphpin.runtime.json.GraphObject;
import dev.graphpin.runtime.json.JsonIn;
import dev.graphpin.runtime.json.JsonValue;
import dev.graphpin.runtime.json.ModelBuilder;
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
    public static final Codec<User> CODEC = Codec.<User>of(new User(0),
            "about, object age_range, birthday, object favorite_teams, object from, id, object install_type, "
            + "bool is_guest_user, map<text> labels, list<list<int64>> matrix, any metadata, name, any owner, "
            + "picture, object reactions, int32 size, stream_key, object tags, int64 test_group, number timezone, "
            + "time updated_time, any what_is_this, object accounts, object albums, object cover, object feed")
            .hides("stream_key");

    private User(int none) {}

    /** Reads what {@link #toJson} or the Graph API wrote. */
    public static User fromJson(String json) { return CODEC.read(json); }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder().copyOf(this); }

    /** {@code about}: string, core, no data. */
    public @Nullable String about() { return text(0); }

    /** {@code age_range}: AgeRange, core. */
    public @Nullable AgeRange ageRange() { return (AgeRange) value(1); }

    /** {@code birthday}: string. */
    public @Nullable String birthday() { return text(2); }

    /** {@code favorite_teams}: list&lt;Experience&gt;. */
    public List<Experience> favoriteTeams() { return list(3); }

    /** {@code from}: User. */
    public @Nullable User from() { return (User) value(4); }

    /** {@code id}: numeric string, core, default. */
    public @Nullable String id() { return text(5); }

    /** {@code install_type}: enum. */
    public @Nullable UserEnumInstallType installType() { return (UserEnumInstallType) value(6); }

    /** {@code is_guest_user}: bool. */
    public @Nullable Boolean isGuestUser() { return bool(7); }

    /** {@code labels}: map&lt;string, string&gt;. */
    public Map<String, String> labels() { return map(8); }

    /** {@code matrix}: list&lt;list&lt;int64&gt;&gt;. */
    public List<List<Long>> matrix() { return list(9); }

    /** {@code metadata}: Object. */
    public @Nullable JsonValue metadata() { return any(10); }

    /**
     * Ends &#42;/ here &#92;u002a/ and &#123;&#64;link String&#125; &#64;deprecated
     * &lt;script&gt;alert("$x")&lt;/script&gt; $T $L new line "quoted" &#92;  reversed &amp;lt; line break
     *
     * <p>{@code name}: string, core, default.
     */
    public @Nullable String name() { return text(11); }

    /** {@code owner}: User|Page. */
    public @Nullable JsonValue owner() { return any(12); }

    /** {@code picture}: string. */
    public @Nullable String picture() { return text(13); }

    /** {@code reactions}: list&lt;enum&gt;. */
    public List<UserEnumReactions> reactions() { return list(14); }

    /** {@code size}: int32. */
    public @Nullable Integer size() { return int32(15); }

    /** {@code stream_key}: string, secret. */
    public @Nullable String streamKey() { return text(16); }

    /** {@code tags}: object[]. */
    public List<Tags> tags() { return list(17); }

    /** {@code test_group}: int64. */
    public @Nullable Long testGroup() { return int64(18); }

    /** {@code timezone}: float, core, deprecated. */
    @Deprecated
    public @Nullable Double timezone() { return number(19); }

    /** {@code updated_time}: datetime. */
    public @Nullable OffsetDateTime updatedTime() { return time(20); }

    /** {@code what_is_this}: some words nobody knows. */
    public @Nullable JsonValue whatIsThis() { return any(21); }

    /** {@code accounts}: Page, edge. */
    public Connection<Page> accounts() { return edge(22); }

    /** {@code albums}: Album, edge. */
    public Connection<Album> albums() { return edge(23); }

    /** {@code cover}: CoverPhoto, edge. */
    public @Nullable CoverPhoto cover() { return (CoverPhoto) value(24); }

    /** {@code feed}: edge. */
    public Connection<AnyNode> feed() { return edge(25); }

    @Override
    protected @Nullable Object read(int property, JsonIn in) {
        return switch (property) {
            case 1 -> in.object(AgeRange.CODEC);
            case 3 -> in.list(Experience.CODEC);
            case 4 -> in.object(User.CODEC);
            case 6 -> in.object(UserEnumInstallType.VALUES);
            case 14 -> in.list(UserEnumReactions.VALUES);
            case 17 -> in.list(Tags.CODEC);
            case 22 -> in.edge(Page.CODEC);
            case 23 -> in.edge(Album.CODEC);
            case 24 -> in.single(CoverPhoto.CODEC);
            default -> in.edge(AnyNode.CODEC);
        };
    }

    /** {@code tags}. */
    public static final class Tags extends GraphObject {
        public static final Codec<Tags> CODEC = Codec.<Tags>of(new Tags(0),
                "id, object tags, object type");

        private Tags(int none) {}

        public static Builder builder() { return new Builder(); }
        public Builder toBuilder() { return new Builder().copyOf(this); }

        /**
         * Ends &#42;/ here &#92;u002a/ and &#123;&#64;link String&#125; &#64;deprecated
         * &lt;script&gt;alert("$x")&lt;/script&gt; $T $L new line "quoted" &#92;  reversed &amp;lt; line break
         *
         * <p>{@code id}: string.
         */
        public @Nullable String id() { return text(0); }

        /** {@code tags}: object. */
        public @Nullable Tags_ tags() { return (Tags_) value(1); }

        /** {@code type}: enum. */
        public @Nullable UserEnumType type() { return (UserEnumType) value(2); }

        @Override
        protected @Nullable Object read(int property, JsonIn in) {
            return switch (property) {
                case 1 -> in.object(Tags_.CODEC);
                default -> in.object(UserEnumType.VALUES);
            };
        }

        /** {@code tags}. */
        public static final class Tags_ extends GraphObject {
            public static final Codec<Tags_> CODEC = Codec.<Tags_>of(new Tags_(0), "int32 offset");

            private Tags_(int none) {}

            public static Builder builder() { return new Builder(); }
            public Builder toBuilder() { return new Builder().copyOf(this); }

            /** {@code offset}: int32. */
            public @Nullable Integer offset() { return int32(0); }

            /** Builds a {@link Tags_}; null makes a property absent. */
            public static final class Builder extends ModelBuilder<Tags_, Builder> {
                private Builder() { super(CODEC); }
                public Builder offset(@Nullable Integer value) { return put(0, value); }
            }
        }

        /** Builds a {@link Tags}; null makes a property absent. */
        public static final class Builder extends ModelBuilder<Tags, Builder> {
            private Builder() { super(CODEC); }
            public Builder id(@Nullable String value) { return put(0, value); }
            public Builder tags(@Nullable Tags_ value) { return put(1, value); }
            public Builder type(@Nullable UserEnumType value) { return put(2, value); }
        }
    }

    /** Builds a {@link User}; null makes a property absent. */
    public static final class Builder extends ModelBuilder<User, Builder> {
        private Builder() { super(CODEC); }
        public Builder about(@Nullable String value) { return put(0, value); }
        public Builder ageRange(@Nullable AgeRange value) { return put(1, value); }
        public Builder birthday(@Nullable String value) { return put(2, value); }
        public Builder favoriteTeams(@Nullable List<Experience> value) { return put(3, value); }
        public Builder from(@Nullable User value) { return put(4, value); }
        public Builder id(@Nullable String value) { return put(5, value); }
        public Builder installType(@Nullable UserEnumInstallType value) { return put(6, value); }
        public Builder isGuestUser(@Nullable Boolean value) { return put(7, value); }
        public Builder labels(@Nullable Map<String, String> value) { return put(8, value); }
        public Builder matrix(@Nullable List<List<Long>> value) { return put(9, value); }
        public Builder metadata(@Nullable JsonValue value) { return put(10, value); }
        public Builder name(@Nullable String value) { return put(11, value); }
        public Builder owner(@Nullable JsonValue value) { return put(12, value); }
        public Builder picture(@Nullable String value) { return put(13, value); }
        public Builder reactions(@Nullable List<UserEnumReactions> value) { return put(14, value); }
        public Builder size(@Nullable Integer value) { return put(15, value); }
        public Builder streamKey(@Nullable String value) { return put(16, value); }
        public Builder tags(@Nullable List<Tags> value) { return put(17, value); }
        public Builder testGroup(@Nullable Long value) { return put(18, value); }
        @Deprecated
        public Builder timezone(@Nullable Double value) { return put(19, value); }
        public Builder updatedTime(@Nullable OffsetDateTime value) { return put(20, value); }
        public Builder whatIsThis(@Nullable JsonValue value) { return put(21, value); }
    }
}

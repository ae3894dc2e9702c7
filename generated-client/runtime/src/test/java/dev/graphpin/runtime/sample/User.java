package dev.graphpin.runtime.sample;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.Fields;
import dev.graphpin.runtime.json.GraphObject;
import dev.graphpin.runtime.json.Json;
import dev.graphpin.runtime.json.JsonIn;
import dev.graphpin.runtime.json.Shapes;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person on Facebook.
 *
 * @see <a href="https://developers.facebook.com/docs/graph-api/reference/v19.0/user">User</a>
 */
public final class User extends GraphObject {
    /** How a {@code User} is read and written. */
    public static final Codec<User> CODEC = new UserCodec();

    private User(Fields fields) {
        super(fields);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Reads a {@code User} that {@link #toJson} or the Graph API wrote. */
    public static User fromJson(String json) {
        return Json.read(json, CODEC);
    }

    public Builder toBuilder() {
        return new Builder().copyOf(this);
    }

    /** {@code id}: numeric string. */
    public @Nullable String id() {
        return value(0);
    }

    /** {@code name}: string. */
    public @Nullable String name() {
        return value(1);
    }

    /** {@code age_range}: AgeRange. */
    public @Nullable AgeRange ageRange() {
        return value(2);
    }

    /** {@code favorite_teams}: list&lt;Experience&gt;. */
    public List<Experience> favoriteTeams() {
        return list(3);
    }

    /** {@code meeting_for}: list&lt;string&gt;. */
    public List<String> meetingFor() {
        return list(4);
    }

    /** {@code labels}: map&lt;string, string&gt;. */
    public Map<String, String> labels() {
        return map(5);
    }

    /** {@code is_guest_user}: bool. */
    public @Nullable Boolean isGuestUser() {
        return value(6);
    }

    /** {@code test_group}: unsigned int32. */
    public @Nullable Long testGroup() {
        return value(7);
    }

    /**
     * {@code timezone}: float (min: -24) (max: 24).
     *
     * @deprecated says the documentation
     */
    @Deprecated
    public @Nullable Double timezone() {
        return value(8);
    }

    /** {@code updated_time}: datetime. */
    public @Nullable OffsetDateTime updatedTime() {
        return value(9);
    }

    /** {@code install_type}: enum. */
    public @Nullable UserInstallType installType() {
        return value(10);
    }

    private static final class UserCodec extends Codec<User> {
        private UserCodec() {
            super(
                    "id",
                    "name",
                    "age_range",
                    "favorite_teams",
                    "meeting_for",
                    "labels",
                    "is_guest_user",
                    "test_group",
                    "timezone",
                    "updated_time",
                    "install_type");
        }

        @Override
        protected User create(Fields fields) {
            return new User(fields);
        }

        @Override
        protected @Nullable Object read(int property, JsonIn in) {
            return switch (property) {
                case 0, 1 -> in.text();
                case 2 -> in.object(AgeRange.CODEC);
                case 3 -> in.list(Experience.CODEC);
                case 4 -> in.list(Shapes.TEXT);
                case 5 -> in.map(Shapes.TEXT);
                case 6 -> in.bool();
                case 7 -> in.int64();
                case 8 -> in.number();
                case 9 -> in.time();
                case 10 -> in.object(UserInstallType.VALUES);
                default -> throw new IndexOutOfBoundsException(property);
            };
        }
    }

    /** Builds a {@code User}. */
    public static final class Builder extends GraphObject.Builder<User, Builder> {
        private Builder() {
            super(CODEC);
        }

        public Builder id(@Nullable String value) {
            return set(0, value);
        }

        public Builder name(@Nullable String value) {
            return set(1, value);
        }

        public Builder ageRange(@Nullable AgeRange value) {
            return set(2, value);
        }

        public Builder favoriteTeams(@Nullable List<Experience> value) {
            return set(3, value);
        }

        public Builder meetingFor(@Nullable List<String> value) {
            return set(4, value);
        }

        public Builder labels(@Nullable Map<String, String> value) {
            return set(5, value);
        }

        public Builder isGuestUser(@Nullable Boolean value) {
            return set(6, value);
        }

        public Builder testGroup(@Nullable Long value) {
            return set(7, value);
        }

        @Deprecated
        public Builder timezone(@Nullable Double value) {
            return set(8, value);
        }

        public Builder updatedTime(@Nullable OffsetDateTime value) {
            return set(9, value);
        }

        public Builder installType(@Nullable UserInstallType value) {
            return set(10, value);
        }
    }
}

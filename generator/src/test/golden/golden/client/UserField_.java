package golden.client;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.GraphObject;
import dev.graphpin.runtime.json.ModelBuilder;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * {@code UserField}.
 *
 * @see <a href="https://developers.facebook.com/docs/graph-api/reference/v19.0/x">Reference</a>
 */
@Generated("graphpin")
public final class UserField_ extends GraphObject {
    public static final Codec<UserField_> CODEC = Codec.<UserField_>of(new UserField_(0), "id");

    private UserField_(int none) {}

    /** Reads what {@link #toJson} or the Graph API wrote. */
    public static UserField_ fromJson(String json) { return CODEC.read(json); }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder().copyOf(this); }

    /** {@code id}: string. */
    public @Nullable String id() { return text(0); }

    /** Builds a {@link UserField_}; null makes a property absent. */
    public static final class Builder extends ModelBuilder<UserField_, Builder> {
        private Builder() { super(CODEC); }
        public Builder id(@Nullable String value) { return put(0, value); }
    }
}

package golden.client;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.GraphObject;
import dev.graphpin.runtime.json.ModelBuilder;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * {@code AdEdgeUsers}.
 *
 * @see <a href="https://developers.facebook.com/docs/graph-api/reference/v19.0/x">Reference</a>
 */
@Generated("graphpin")
public final class AdEdgeUsers_ extends GraphObject {
    public static final Codec<AdEdgeUsers_> CODEC = Codec.<AdEdgeUsers_>of(new AdEdgeUsers_(0),
            "id");

    private AdEdgeUsers_(int none) {}

    /** Reads what {@link #toJson} or the Graph API wrote. */
    public static AdEdgeUsers_ fromJson(String json) { return CODEC.read(json); }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder().copyOf(this); }

    /** {@code id}: string. */
    public @Nullable String id() { return text(0); }

    /** Builds a {@link AdEdgeUsers_}; null makes a property absent. */
    public static final class Builder extends ModelBuilder<AdEdgeUsers_, Builder> {
        private Builder() { super(CODEC); }
        public Builder id(@Nullable String value) { return put(0, value); }
    }
}

package golden.client;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.GraphObject;
import dev.graphpin.runtime.json.JsonIn;
import dev.graphpin.runtime.json.ModelBuilder;
import java.time.OffsetDateTime;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * {@code Spot}.
 *
 * @see <a href="https://developers.facebook.com/docs/graph-api/reference/v19.0/x">Reference</a>
 */
@Generated("graphpin")
public final class Spot extends GraphObject {
    public static final Codec<Spot> CODEC = Codec.<Spot>of(new Spot(0),
            "object kind, object near, pass, time since").hides("pass");

    private Spot(int none) {}

    /** Reads what {@link #toJson} or the Graph API wrote. */
    public static Spot fromJson(String json) { return CODEC.read(json); }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder().copyOf(this); }

    /** {@code kind}: enum. */
    public @Nullable SpotEnumKind kind() { return (SpotEnumKind) value(0); }

    /** {@code near}: list&lt;Spot&gt;. */
    public List<Spot> near() { return list(1); }

    /** {@code pass}: string, secret. */
    public @Nullable String pass() { return text(2); }

    /** {@code since}: datetime. */
    public @Nullable OffsetDateTime since() { return time(3); }

    @Override
    protected @Nullable Object read(int property, JsonIn in) {
        return switch (property) {
            case 0 -> in.object(SpotEnumKind.VALUES);
            default -> in.list(Spot.CODEC);
        };
    }

    /** Builds a {@link Spot}; null makes a property absent. */
    public static final class Builder extends ModelBuilder<Spot, Builder> {
        private Builder() { super(CODEC); }
        public Builder kind(@Nullable SpotEnumKind value) { return put(0, value); }
        public Builder near(@Nullable List<Spot> value) { return put(1, value); }
        public Builder pass(@Nullable String value) { return put(2, value); }
        public Builder since(@Nullable OffsetDateTime value) { return put(3, value); }
    }
}

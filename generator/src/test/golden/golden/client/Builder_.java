package golden.client;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.OpaqueObject;
import javax.annotation.processing.Generated;

/** {@code Builder}, which the documentation names and does not describe. */
@Generated("graphpin")
public final class Builder_ extends OpaqueObject {
    public static final Codec<Builder_> CODEC = Codec.<Builder_>of(new Builder_(0), "id");

    private Builder_(int none) {}

    /** Reads what {@link #toJson} or the Graph API wrote. */
    public static Builder_ fromJson(String json) { return CODEC.read(json); }
}

package golden.client;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.OpaqueObject;
import javax.annotation.processing.Generated;

/** {@code Values}, which the documentation names and does not describe. */
@Generated("graphpin")
public final class Values_ extends OpaqueObject {
    public static final Codec<Values_> CODEC = Codec.<Values_>of(new Values_(0), "id");

    private Values_(int none) {}

    /** Reads what {@link #toJson} or the Graph API wrote. */
    public static Values_ fromJson(String json) { return CODEC.read(json); }
}

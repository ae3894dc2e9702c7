package golden.client;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.OpaqueObject;
import javax.annotation.processing.Generated;

/** {@code Graph}, which the documentation names and does not describe. */
@Generated("graphpin")
public final class Graph_ extends OpaqueObject {
    public static final Codec<Graph_> CODEC = Codec.<Graph_>of(new Graph_(0), "id");

    private Graph_(int none) {}

    /** Reads what {@link #toJson} or the Graph API wrote. */
    public static Graph_ fromJson(String json) { return CODEC.read(json); }
}

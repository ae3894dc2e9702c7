package golden.client;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.OpaqueObject;
import javax.annotation.processing.Generated;

/** {@code Error}, which the documentation names and does not describe. */
@Generated("graphpin")
public final class Error_ extends OpaqueObject {
    public static final Codec<Error_> CODEC = Codec.<Error_>of(new Error_(0), "id");

    private Error_(int none) {}

    /** Reads what {@link #toJson} or the Graph API wrote. */
    public static Error_ fromJson(String json) { return CODEC.read(json); }
}

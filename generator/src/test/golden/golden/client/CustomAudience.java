package golden.client;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.OpaqueObject;
import javax.annotation.processing.Generated;

/**
 * {@code CustomAudience}, which the documentation names and does not describe.
 *
 * @see <a href="https://developers.facebook.com/docs/graph-api/reference/v19.0/x">Reference</a>
 */
@Generated("graphpin")
public final class CustomAudience extends OpaqueObject {
    public static final Codec<CustomAudience> CODEC = Codec.<CustomAudience>of(new CustomAudience(0),
            "id");

    private CustomAudience(int none) {}

    /** Reads what {@link #toJson} or the Graph API wrote. */
    public static CustomAudience fromJson(String json) { return CODEC.read(json); }
}

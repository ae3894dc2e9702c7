package golden.client;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.OpaqueObject;
import javax.annotation.processing.Generated;

/** {@code Experience}, which the documentation names and does not describe. */
@Generated("graphpin")
public final class Experience extends OpaqueObject {
    public static final Codec<Experience> CODEC = Codec.<Experience>of(new Experience(0), "id");

    private Experience(int none) {}

    /** Reads what {@link #toJson} or the Graph API wrote. */
    public static Experience fromJson(String json) { return CODEC.read(json); }
}

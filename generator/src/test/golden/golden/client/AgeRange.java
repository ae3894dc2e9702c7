package golden.client;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.OpaqueObject;
import javax.annotation.processing.Generated;

/** {@code AgeRange}, which the documentation names and does not describe. */
@Generated("graphpin")
public final class AgeRange extends OpaqueObject {
    public static final Codec<AgeRange> CODEC = Codec.<AgeRange>of(new AgeRange(0), "id");

    private AgeRange(int none) {}

    /** Reads what {@link #toJson} or the Graph API wrote. */
    public static AgeRange fromJson(String json) { return CODEC.read(json); }
}

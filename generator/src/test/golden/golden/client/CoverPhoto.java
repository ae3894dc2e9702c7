package golden.client;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.OpaqueObject;
import javax.annotation.processing.Generated;

/** {@code CoverPhoto}, which the documentation names and does not describe. */
@Generated("graphpin")
public final class CoverPhoto extends OpaqueObject {
    public static final Codec<CoverPhoto> CODEC = Codec.<CoverPhoto>of(new CoverPhoto(0), "id");

    private CoverPhoto(int none) {}

    /** Reads what {@link #toJson} or the Graph API wrote. */
    public static CoverPhoto fromJson(String json) { return CODEC.read(json); }
}

package golden.client;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.OpaqueObject;
import javax.annotation.processing.Generated;

/** {@code Album}, which the documentation names and does not describe. */
@Generated("graphpin")
public final class Album extends OpaqueObject {
    public static final Codec<Album> CODEC = Codec.<Album>of(new Album(0), "id");

    private Album(int none) {}

    /** Reads what {@link #toJson} or the Graph API wrote. */
    public static Album fromJson(String json) { return CODEC.read(json); }
}

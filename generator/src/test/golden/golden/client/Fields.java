package golden.client;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.OpaqueObject;
import javax.annotation.processing.Generated;

/** {@code Fields}, which the documentation names and does not describe. */
@Generated("graphpin")
public final class Fields extends OpaqueObject {
    public static final Codec<Fields> CODEC = Codec.<Fields>of(new Fields(0), "id");

    private Fields(int none) {}

    /** Reads what {@link #toJson} or the Graph API wrote. */
    public static Fields fromJson(String json) { return CODEC.read(json); }
}

package golden.client;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.OpaqueObject;
import javax.annotation.processing.Generated;

/** {@code Nullable}, which the documentation names and does not describe. */
@Generated("graphpin")
public final class Nullable extends OpaqueObject {
    public static final Codec<Nullable> CODEC = Codec.<Nullable>of(new Nullable(0), "id");

    private Nullable(int none) {}

    /** Reads what {@link #toJson} or the Graph API wrote. */
    public static Nullable fromJson(String json) { return CODEC.read(json); }
}

package golden.client;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.OpaqueObject;
import javax.annotation.processing.Generated;

/** {@code DsaReport}, which the documentation names and does not describe. */
@Generated("graphpin")
public final class DsaReport_f2d3ae4c extends OpaqueObject {
    public static final Codec<DsaReport_f2d3ae4c> CODEC = Codec.<DsaReport_f2d3ae4c>of(new DsaReport_f2d3ae4c(0),
            "id");

    private DsaReport_f2d3ae4c(int none) {}

    /** Reads what {@link #toJson} or the Graph API wrote. */
    public static DsaReport_f2d3ae4c fromJson(String json) { return CODEC.read(json); }
}

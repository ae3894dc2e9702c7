package golden.client;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.OpaqueObject;
import javax.annotation.processing.Generated;

/** {@code DSAReport}, which the documentation names and does not describe. */
@Generated("graphpin")
public final class DSAReport extends OpaqueObject {
    public static final Codec<DSAReport> CODEC = Codec.<DSAReport>of(new DSAReport(0), "id");

    private DSAReport(int none) {}

    /** Reads what {@link #toJson} or the Graph API wrote. */
    public static DSAReport fromJson(String json) { return CODEC.read(json); }
}

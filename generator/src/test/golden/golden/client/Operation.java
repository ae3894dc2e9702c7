package golden.client;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.OpaqueObject;
import javax.annotation.processing.Generated;

/** {@code Operation}, which the documentation names and does not describe. */
@Generated("graphpin")
public final class Operation extends OpaqueObject {
    public static final Codec<Operation> CODEC = Codec.<Operation>of(new Operation(0), "id");

    private Operation(int none) {}

    /** Reads what {@link #toJson} or the Graph API wrote. */
    public static Operation fromJson(String json) { return CODEC.read(json); }
}

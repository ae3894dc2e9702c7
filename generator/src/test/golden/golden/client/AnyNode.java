package golden.client;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.OpaqueObject;
import javax.annotation.processing.Generated;

/** {@code AnyNode}, which the documentation names and does not describe. */
@Generated("graphpin")
public final class AnyNode extends OpaqueObject {
    public static final Codec<AnyNode> CODEC = Codec.<AnyNode>of(new AnyNode(0), "id");

    private AnyNode(int none) {}

    /** Reads what {@link #toJson} or the Graph API wrote. */
    public static AnyNode fromJson(String json) { return CODEC.read(json); }
}

package golden.client;

import dev.graphpin.runtime.Call;
import dev.graphpin.runtime.NodeRequest;
import dev.graphpin.runtime.Operation;
import javax.annotation.processing.Generated;

/** One {@link AdEdgeUsers_}: {@code GET /{adedgeusers-id}/}, its edges and requests. */
@Generated("graphpin")
public final class AdEdgeUsers_Node extends NodeRequest<AdEdgeUsers_, AdEdgeUsers_Node> {
    AdEdgeUsers_Node(Call call) {
        super(Operation.<AdEdgeUsers_>get("/{adedgeusers-id}/", AdEdgeUsers_.CODEC, 100,
                190), call, AdEdgeUsers_Field.CORE, AdEdgeUsers_Field.DEFAULT);
    }
}

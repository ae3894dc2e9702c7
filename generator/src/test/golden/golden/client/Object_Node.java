package golden.client;

import dev.graphpin.runtime.Call;
import dev.graphpin.runtime.NodeRequest;
import dev.graphpin.runtime.Operation;
import javax.annotation.processing.Generated;

/** One {@link Object_}: {@code GET /{object-id}/}, its edges and requests. */
@Generated("graphpin")
public final class Object_Node extends NodeRequest<Object_, Object_Node> {
    Object_Node(Call call) {
        super(Operation.<Object_>get("/{object-id}/", Object_.CODEC, 100,
                190), call, Object_Field.CORE, Object_Field.DEFAULT);
    }
}

package golden.client;

import dev.graphpin.runtime.Call;
import dev.graphpin.runtime.NodeRequest;
import dev.graphpin.runtime.Operation;
import javax.annotation.processing.Generated;

/** One {@link UserField_}: {@code GET /{userfield-id}/}, its edges and requests. */
@Generated("graphpin")
public final class UserField_Node extends NodeRequest<UserField_, UserField_Node> {
    UserField_Node(Call call) {
        super(Operation.<UserField_>get("/{userfield-id}/", UserField_.CODEC, 100,
                190), call, UserField_Field.CORE, UserField_Field.DEFAULT);
    }
}

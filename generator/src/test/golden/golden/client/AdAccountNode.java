package golden.client;

import dev.graphpin.runtime.Call;
import javax.annotation.processing.Generated;

/** One {@link AdAccount}, which no page tells how to read: its edges and requests. */
@Generated("graphpin")
public final class AdAccountNode {
    private final Call call;

    AdAccountNode(Call call) {
        this.call = call;
    }

    /** The edge {@code assigned_users}. */
    public AdAccountEdgeAssignedUsers assignedUsers() {
        return new AdAccountEdgeAssignedUsers(call.edge("assigned_users"));
    }
}

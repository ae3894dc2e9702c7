package golden.client;

import dev.graphpin.runtime.Call;
import dev.graphpin.runtime.NodeRequest;
import dev.graphpin.runtime.Operation;
import javax.annotation.processing.Generated;

/** One {@link AdAccount}: {@code GET /act_{ad_account_id}}, its edges and requests. */
@Generated("graphpin")
public final class AdAccountNode extends NodeRequest<AdAccount, AdAccountNode> {
    AdAccountNode(Call call) {
        super(Operation.<AdAccount>get("/act_{ad_account_id}",
                AdAccount.CODEC), call, AdAccountField.CORE, AdAccountField.DEFAULT);
    }

    /** The edge {@code assigned_users}. */
    public AdAccountEdgeAssignedUsers assignedUsers() { return new AdAccountEdgeAssignedUsers(call().edge("assigned_users")); }
}

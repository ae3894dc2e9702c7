package golden.client;

import dev.graphpin.runtime.Call;
import dev.graphpin.runtime.Operation;
import dev.graphpin.runtime.WriteRequest;
import dev.graphpin.runtime.json.JsonValue;
import dev.graphpin.runtime.json.Shapes;
import javax.annotation.processing.Generated;

/** The edge {@code assigned_users}, which the documentation only tells how to write to. */
@Generated("graphpin")
public final class AdAccountEdgeAssignedUsers {
    private final Call call;

    AdAccountEdgeAssignedUsers(Call call) { this.call = call; }

    /** {@code DELETE /act_{ad_account_id}/assigned_users}. */
    public Dissociate dissociate() { return new Dissociate(call); }

    /** {@code DELETE /act_{ad_account_id}/assigned_users}. */
    public static final class Dissociate extends WriteRequest<JsonValue, Dissociate> {
        Dissociate(Call call) {
            super(Operation.<JsonValue>delete("/act_{ad_account_id}/assigned_users", Shapes.ANY,
                    100, 190, 200).requires("user"), call);
        }

        /** {@code user}: UID, required. */
        public Dissociate user(String value) { return set("user", value); }
    }
}

package golden.client;

import dev.graphpin.runtime.Call;
import javax.annotation.processing.Generated;

/** One {@link CustomAudience}, which no page tells how to read: its edges and requests. */
@Generated("graphpin")
public final class CustomAudienceNode {
    private final Call call;

    CustomAudienceNode(Call call) { this.call = call; }

    /** The edge {@code users}. */
    public CustomAudienceEdgeUsers users() { return new CustomAudienceEdgeUsers(call.edge("users")); }
}

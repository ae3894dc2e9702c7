package dev.graphpin.runtime.sample;

import dev.graphpin.runtime.Call;
import dev.graphpin.runtime.GraphClient;
import dev.graphpin.runtime.GraphConfig;
import dev.graphpin.runtime.NodesRequest;
import java.util.Collection;
import java.util.List;

/** The Graph API v19.0. Immutable and thread-safe. */
public final class Graph {
    /** The version that this client was generated from. */
    public static final String VERSION = "v19.0";

    private final GraphClient client;

    private Graph(GraphClient client) {
        this.client = client;
    }

    public static Graph connect(GraphConfig config) {
        return of(GraphClient.connect(config, VERSION));
    }

    /** Over a client of one's own, for instance one with another transport. */
    public static Graph of(GraphClient client) {
        return new Graph(client);
    }

    /** What sends the requests. */
    public GraphClient client() {
        return client;
    }

    /** A {@link User} by id, or {@code me}. */
    public UserNode user(String id) {
        return new UserNode(Call.to(client, id));
    }

    /** Several {@link User}s by id, in few calls. */
    public NodesRequest<User> users(Collection<String> ids) {
        return new NodesRequest<>(UserNode.READ, client, "", ids, UserField.DEFAULT, List.of());
    }

    /** A CustomAudience by id. */
    public CustomAudienceNode customAudience(String id) {
        return new CustomAudienceNode(Call.to(client, id));
    }
}

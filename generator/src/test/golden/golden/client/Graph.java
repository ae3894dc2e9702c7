package golden.client;

import dev.graphpin.runtime.Call;
import dev.graphpin.runtime.GraphClient;
import dev.graphpin.runtime.GraphConfig;
import javax.annotation.processing.Generated;

/** The Graph API v19.0. Immutable and thread-safe. */
@Generated("graphpin")
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

    /** A {@code AdAccount} by its id. */
    public AdAccountNode adAccount(String id) {
        return new AdAccountNode(Call.to(client, "act_", id));
    }

    /** A {@code AdEdgeUsers} by its id. */
    public AdEdgeUsers_Node adEdgeUsers(String id) {
        return new AdEdgeUsers_Node(Call.to(client, id));
    }

    /** A {@code CustomAudience} by its id. */
    public CustomAudienceNode customAudience(String id) {
        return new CustomAudienceNode(Call.to(client, id));
    }

    /** A {@code Object} by its id. */
    public Object_Node object(String id) {
        return new Object_Node(Call.to(client, id));
    }

    /** A {@code Odd} by its id. */
    public OddNode odd(String id) {
        return new OddNode(Call.to(client, id));
    }

    /** A {@code URL} by its id. */
    public URLNode url(String id) {
        return new URLNode(Call.to(client, id));
    }

    /** A {@code User} by its id. */
    public UserNode user(String id) {
        return new UserNode(Call.to(client, id));
    }

    /** A {@code UserField} by its id. */
    public UserField_Node userField(String id) {
        return new UserField_Node(Call.to(client, id));
    }
}

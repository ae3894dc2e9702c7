package golden.client;

import dev.graphpin.runtime.Call;
import dev.graphpin.runtime.GraphClient;
import dev.graphpin.runtime.GraphConfig;
import dev.graphpin.runtime.NodesRequest;
import java.util.Collection;
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

    /** The {@code AdAccount} with this id. */
    public AdAccountNode adAccount(String id) {
        return new AdAccountNode(Call.to(client(), "act_", id));
    }

    /** Each {@code AdAccount} of these ids, 50 in a call. */
    public NodesRequest<AdAccount> adAccounts(Collection<String> ids) {
        return new NodesRequest<AdAccount>(AdAccountNode.READ, client(), "act_", ids, AdAccountField.CORE, AdAccountField.DEFAULT);
    }

    /** The {@code AdEdgeUsers} with this id. */
    public AdEdgeUsers_Node adEdgeUsers(String id) {
        return new AdEdgeUsers_Node(Call.to(client(), id));
    }

    /** Each {@code AdEdgeUsers} of these ids, 50 in a call. */
    public NodesRequest<AdEdgeUsers_> adEdgeUserses(Collection<String> ids) {
        return new NodesRequest<AdEdgeUsers_>(AdEdgeUsers_Node.READ, client(), "", ids, AdEdgeUsers_Field.CORE, AdEdgeUsers_Field.DEFAULT);
    }

    /** The {@code CustomAudience} with this id. */
    public CustomAudienceNode customAudience(String id) {
        return new CustomAudienceNode(Call.to(client(), id));
    }

    /** The {@code Object} with this id. */
    public Object_Node object(String id) {
        return new Object_Node(Call.to(client(), id));
    }

    /** Each {@code Object} of these ids, 50 in a call. */
    public NodesRequest<Object_> objects(Collection<String> ids) {
        return new NodesRequest<Object_>(Object_Node.READ, client(), "", ids, Object_Field.CORE, Object_Field.DEFAULT);
    }

    /** The {@code Odd} with this id. */
    public OddNode odd(String id) {
        return new OddNode(Call.to(client(), id));
    }

    /** Each {@code Odd} of these ids, 50 in a call. */
    public NodesRequest<Odd> odds(Collection<String> ids) {
        return new NodesRequest<Odd>(OddNode.READ, client(), "", ids, OddField.CORE, OddField.DEFAULT);
    }

    /** The {@code URL} with this id. */
    public URLNode url(String id) {
        return new URLNode(Call.to(client(), id));
    }

    /** Each {@code URL} of these ids, 50 in a call. */
    public NodesRequest<URL> urls(Collection<String> ids) {
        return new NodesRequest<URL>(URLNode.READ, client(), "", ids, URLField.CORE, URLField.DEFAULT);
    }

    /** The {@code User} with this id. */
    public UserNode user(String id) {
        return new UserNode(Call.to(client(), id));
    }

    /** Each {@code User} of these ids, 50 in a call. */
    public NodesRequest<User> users(Collection<String> ids) {
        return new NodesRequest<User>(UserNode.READ, client(), "", ids, UserField.CORE, UserField.DEFAULT);
    }

    /** The {@code UserField} with this id. */
    public UserField_Node userField(String id) {
        return new UserField_Node(Call.to(client(), id));
    }

    /** Each {@code UserField} of these ids, 50 in a call. */
    public NodesRequest<UserField_> userFields(Collection<String> ids) {
        return new NodesRequest<UserField_>(UserField_Node.READ, client(), "", ids, UserField_Field.CORE, UserField_Field.DEFAULT);
    }
}

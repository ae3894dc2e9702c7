package golden.client;

import dev.graphpin.runtime.Call;
import dev.graphpin.runtime.GraphClient;
import dev.graphpin.runtime.GraphConfig;
import dev.graphpin.runtime.NodesRequest;
import dev.graphpin.runtime.Operation;
import java.util.Collection;
import javax.annotation.processing.Generated;

/** The Graph API v19.0. Immutable and thread-safe. */
@Generated("graphpin")
public final class Graph {
    /** The version that this client was generated from. */
    public static final String VERSION = "v19.0";

    private final GraphClient client;

    private Graph(GraphClient client) { this.client = client; }
    public static Graph connect(GraphConfig config) { return of(GraphClient.connect(config, VERSION)); }

    /** Over a client of one's own, for instance one with another transport. */
    public static Graph of(GraphClient client) { return new Graph(client); }

    /** What sends the requests. */
    public GraphClient client() { return client; }

    /** The {@code AdAccount} with this id. */
    public AdAccountNode adAccount(String id) { return new AdAccountNode(Call.to(client(), "act_", id)); }

    /** Each {@code AdAccount} of these ids, 50 in a call. */
    public NodesRequest<AdAccount> adAccounts(Collection<String> ids) {
        return new NodesRequest<AdAccount>(Operation.<AdAccount>get("/act_{ad_account_id}",
                AdAccount.CODEC), client(), "act_", ids, AdAccountField.CORE, AdAccountField.DEFAULT);
    }

    /** The {@code AdEdgeUsers} with this id. */
    public AdEdgeUsers_Node adEdgeUsers(String id) { return new AdEdgeUsers_Node(Call.to(client(), id)); }

    /** Each {@code AdEdgeUsers} of these ids, 50 in a call. */
    public NodesRequest<AdEdgeUsers_> adEdgeUserses(Collection<String> ids) {
        return new NodesRequest<AdEdgeUsers_>(Operation.<AdEdgeUsers_>get("/{adedgeusers-id}/",
                AdEdgeUsers_.CODEC, 100,
                190), client(), "", ids, AdEdgeUsers_Field.CORE, AdEdgeUsers_Field.DEFAULT);
    }

    /** The {@code CustomAudience} with this id. */
    public CustomAudienceNode customAudience(String id) { return new CustomAudienceNode(Call.to(client(), id)); }

    /** The {@code Object} with this id. */
    public Object_Node object(String id) { return new Object_Node(Call.to(client(), id)); }

    /** Each {@code Object} of these ids, 50 in a call. */
    public NodesRequest<Object_> objects(Collection<String> ids) {
        return new NodesRequest<Object_>(Operation.<Object_>get("/{object-id}/", Object_.CODEC, 100,
                190), client(), "", ids, Object_Field.CORE, Object_Field.DEFAULT);
    }

    /** The {@code Odd} with this id. */
    public OddNode odd(String id) { return new OddNode(Call.to(client(), id)); }

    /** Each {@code Odd} of these ids, 50 in a call. */
    public NodesRequest<Odd> odds(Collection<String> ids) {
        return new NodesRequest<Odd>(Operation.<Odd>get("Ends */ here \\u002a/ and {@link String} @deprecated <script>alert(\"$x\")</script> $T $L\u2028new\u2029line \"quoted\" \\ \ud800 \u202ereversed &lt; line\nbreak",
                Odd.CODEC), client(), "", ids, OddField.CORE, OddField.DEFAULT);
    }

    /** The {@code URL} with this id. */
    public URLNode url(String id) { return new URLNode(Call.to(client(), id)); }

    /** Each {@code URL} of these ids, 50 in a call. */
    public NodesRequest<URL> urls(Collection<String> ids) {
        return new NodesRequest<URL>(Operation.<URL>get("/{url-id}/", URL.CODEC, 100,
                190), client(), "", ids, URLField.CORE, URLField.DEFAULT);
    }

    /** The {@code User} with this id. */
    public UserNode user(String id) { return new UserNode(Call.to(client(), id)); }

    /** Each {@code User} of these ids, 50 in a call. */
    public NodesRequest<User> users(Collection<String> ids) {
        return new NodesRequest<User>(Operation.<User>get("/{person-id}/", User.CODEC, 100, 190,
                2650), client(), "", ids, UserField.CORE, UserField.DEFAULT);
    }

    /** The {@code UserField} with this id. */
    public UserField_Node userField(String id) { return new UserField_Node(Call.to(client(), id)); }

    /** Each {@code UserField} of these ids, 50 in a call. */
    public NodesRequest<UserField_> userFields(Collection<String> ids) {
        return new NodesRequest<UserField_>(Operation.<UserField_>get("/{userfield-id}/",
                UserField_.CODEC, 100,
                190), client(), "", ids, UserField_Field.CORE, UserField_Field.DEFAULT);
    }
}

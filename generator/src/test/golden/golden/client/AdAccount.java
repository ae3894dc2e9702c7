package golden.client;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.OpaqueObject;
import javax.annotation.processing.Generated;

/**
 * {@code AdAccount}, which the documentation names and does not describe.
 *
 * @see <a href="https://developers.facebook.com/docs/graph-api/reference/v19.0/x">Reference</a>
 */
@Generated("graphpin")
public final class AdAccount extends OpaqueObject {
    public static final Codec<AdAccount> CODEC = Codec.<AdAccount>of(new AdAccount(0), "id");

    private AdAccount(int none) {}

    /** Reads what {@link #toJson} or the Graph API wrote. */
    public static AdAccount fromJson(String json) { return CODEC.read(json); }
}

package golden.client;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.Fields;
import dev.graphpin.runtime.json.GraphObject;
import dev.graphpin.runtime.json.Json;
import dev.graphpin.runtime.json.JsonIn;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Named in the documentation that this client was made from, and not described there: read its properties by
 * wire name.
 *
 * @see <a href="https://developers.facebook.com/docs/graph-api/reference/v19.0/x">Reference</a>
 */
@Generated("graphpin")
public final class AdAccount extends GraphObject {
    /** How it is read and written. */
    public static final Codec<AdAccount> CODEC = new Codec<AdAccount>("id") {
        @Override
        protected AdAccount create(Fields fields) {
            return new AdAccount(fields);
        }

        @Override
        protected @Nullable Object read(int property, JsonIn in) {
            return in.text();
        }
    };

    private AdAccount(Fields fields) {
        super(fields);
    }

    /** Reads what {@link #toJson} or the Graph API wrote. */
    public static AdAccount fromJson(String json) {
        return Json.read(json, CODEC);
    }

    /** {@code id}: numeric string. */
    public @Nullable String id() {
        return value(0);
    }
}

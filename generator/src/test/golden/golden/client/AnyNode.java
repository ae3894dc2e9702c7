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
 */
@Generated("graphpin")
public final class AnyNode extends GraphObject {
    /** How it is read and written. */
    public static final Codec<AnyNode> CODEC = new Codec<AnyNode>("id") {
        @Override
        protected AnyNode create(Fields fields) {
            return new AnyNode(fields);
        }

        @Override
        protected @Nullable Object read(int property, JsonIn in) {
            return in.text();
        }
    };

    private AnyNode(Fields fields) {
        super(fields);
    }

    /** Reads what {@link #toJson} or the Graph API wrote. */
    public static AnyNode fromJson(String json) {
        return Json.read(json, CODEC);
    }

    /** {@code id}: numeric string. */
    public @Nullable String id() {
        return value(0);
    }
}

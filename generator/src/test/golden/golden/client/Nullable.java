package golden.client;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.Fields;
import dev.graphpin.runtime.json.OpaqueObject;
import javax.annotation.processing.Generated;

/** {@code Nullable}, which the documentation names and does not describe. */
@Generated("graphpin")
public final class Nullable extends OpaqueObject {
    public static final Codec<Nullable> CODEC = Codec.of(new Nullable(Fields.NONE), "text id");

    private Nullable(Fields fields) {
        super(fields);
    }

    /** Reads what {@link #toJson} or the Graph API wrote. */
    public static Nullable fromJson(String json) {
        return CODEC.read(json);
    }

    @Override
    protected OpaqueObject create(Fields fields) {
        return new Nullable(fields);
    }
}

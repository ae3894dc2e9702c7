package golden.client;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.Fields;
import dev.graphpin.runtime.json.OpaqueObject;
import javax.annotation.processing.Generated;

/** {@code AgeRange}, which the documentation names and does not describe. */
@Generated("graphpin")
public final class AgeRange extends OpaqueObject {
    public static final Codec<AgeRange> CODEC = Codec.of(new AgeRange(Fields.NONE), "text id");

    private AgeRange(Fields fields) {
        super(fields);
    }

    /** Reads what {@link #toJson} or the Graph API wrote. */
    public static AgeRange fromJson(String json) {
        return CODEC.read(json);
    }

    @Override
    protected OpaqueObject create(Fields fields) {
        return new AgeRange(fields);
    }
}

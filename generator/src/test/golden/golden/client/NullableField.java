package golden.client;

import dev.graphpin.runtime.GraphField;
import javax.annotation.processing.Generated;

/** Fields of a {@link Nullable} that can be asked for, and edges that can be read with it. */
@Generated("graphpin")
public final class NullableField {
    public static final GraphField<Nullable> ID = of("id");

    private NullableField() {
    }

    /** A field by its wire name, documented or not. */
    public static GraphField<Nullable> of(String name) {
        return GraphField.of(name);
    }
}

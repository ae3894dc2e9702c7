package golden.client;

import dev.graphpin.runtime.GraphField;
import javax.annotation.processing.Generated;

/** Fields of a {@link Error_} that can be asked for, and edges that can be read with it. */
@Generated("graphpin")
public final class Error_Field {
    public static final GraphField<Error_> ID = of("id");

    private Error_Field() {
    }

    /** A field by its wire name, documented or not. */
    public static GraphField<Error_> of(String name) {
        return GraphField.of(name);
    }
}

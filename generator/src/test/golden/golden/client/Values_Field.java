package golden.client;

import dev.graphpin.runtime.GraphField;
import javax.annotation.processing.Generated;

/** Fields of a {@link Values_} that can be asked for, and edges that can be read with it. */
@Generated("graphpin")
public final class Values_Field {
    public static final GraphField<Values_> ID = of("id");

    private Values_Field() {
    }

    /** A field by its wire name, documented or not. */
    public static GraphField<Values_> of(String name) {
        return GraphField.of(name);
    }
}

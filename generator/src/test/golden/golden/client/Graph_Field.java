package golden.client;

import dev.graphpin.runtime.GraphField;
import javax.annotation.processing.Generated;

/** Fields of a {@link Graph_} that can be asked for, and edges that can be read with it. */
@Generated("graphpin")
public final class Graph_Field {
    public static final GraphField<Graph_> ID = of("id");

    private Graph_Field() {
    }

    /** A field by its wire name, documented or not. */
    public static GraphField<Graph_> of(String name) {
        return GraphField.of(name);
    }
}

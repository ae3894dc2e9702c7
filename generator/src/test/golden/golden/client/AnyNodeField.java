package golden.client;

import dev.graphpin.runtime.GraphField;
import javax.annotation.processing.Generated;

/** Fields of a {@link AnyNode} that can be asked for, and edges that can be read with it. */
@Generated("graphpin")
public final class AnyNodeField {
    public static final GraphField<AnyNode> ID = of("id");

    private AnyNodeField() {
    }

    /** A field by its wire name, documented or not. */
    public static GraphField<AnyNode> of(String name) {
        return GraphField.of(name);
    }
}

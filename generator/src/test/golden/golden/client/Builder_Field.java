package golden.client;

import dev.graphpin.runtime.GraphField;
import javax.annotation.processing.Generated;

/** Fields of a {@link Builder_} that can be asked for, and edges that can be read with it. */
@Generated("graphpin")
public final class Builder_Field {
    public static final GraphField<Builder_> ID = of("id");

    private Builder_Field() {
    }

    /** A field by its wire name, documented or not. */
    public static GraphField<Builder_> of(String name) {
        return GraphField.of(name);
    }
}

package golden.client;

import dev.graphpin.runtime.GraphField;
import javax.annotation.processing.Generated;

/** Fields of a {@link AgeRange} that can be asked for, and edges that can be read with it. */
@Generated("graphpin")
public final class AgeRangeField {
    public static final GraphField<AgeRange> ID = of("id");

    private AgeRangeField() {
    }

    /** A field by its wire name, documented or not. */
    public static GraphField<AgeRange> of(String name) {
        return GraphField.of(name);
    }
}

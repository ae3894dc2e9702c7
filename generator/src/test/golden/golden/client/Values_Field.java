package golden.client;

import dev.graphpin.runtime.GraphField;
import java.util.List;
import javax.annotation.processing.Generated;

/** Fields of a {@link Values_} that can be asked for, and edges that can be read with it. */
@Generated("graphpin")
public final class Values_Field {
    public static final GraphField<Values_> ID = of("id");

    /** Asked for when nothing is chosen: core and default fields that are neither deprecated nor empty. */
    public static final List<GraphField<Values_>> DEFAULT = List.of();

    private Values_Field() {
    }

    /** A field by its wire name, documented or not. */
    public static GraphField<Values_> of(String name) {
        return GraphField.of(name);
    }
}

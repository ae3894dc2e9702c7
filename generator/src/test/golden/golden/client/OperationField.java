package golden.client;

import dev.graphpin.runtime.GraphField;
import javax.annotation.processing.Generated;

/** Fields of a {@link Operation} that can be asked for, and edges that can be read with it. */
@Generated("graphpin")
public final class OperationField {
    public static final GraphField<Operation> ID = of("id");

    private OperationField() {
    }

    /** A field by its wire name, documented or not. */
    public static GraphField<Operation> of(String name) {
        return GraphField.of(name);
    }
}

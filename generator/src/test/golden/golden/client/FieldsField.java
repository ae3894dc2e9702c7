package golden.client;

import dev.graphpin.runtime.GraphField;
import javax.annotation.processing.Generated;

/** Fields of a {@link Fields} that can be asked for, and edges that can be read with it. */
@Generated("graphpin")
public final class FieldsField {
    public static final GraphField<Fields> ID = of("id");

    private FieldsField() {
    }

    /** A field by its wire name, documented or not. */
    public static GraphField<Fields> of(String name) {
        return GraphField.of(name);
    }
}

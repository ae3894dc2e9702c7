package golden.client;

import dev.graphpin.runtime.GraphField;
import javax.annotation.processing.Generated;

/** Fields of a {@link Experience} that can be asked for, and edges that can be read with it. */
@Generated("graphpin")
public final class ExperienceField {
    public static final GraphField<Experience> ID = of("id");

    private ExperienceField() {
    }

    /** A field by its wire name, documented or not. */
    public static GraphField<Experience> of(String name) {
        return GraphField.of(name);
    }
}

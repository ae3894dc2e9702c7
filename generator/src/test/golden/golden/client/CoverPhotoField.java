package golden.client;

import dev.graphpin.runtime.GraphField;
import javax.annotation.processing.Generated;

/** Fields of a {@link CoverPhoto} that can be asked for, and edges that can be read with it. */
@Generated("graphpin")
public final class CoverPhotoField {
    public static final GraphField<CoverPhoto> ID = of("id");

    private CoverPhotoField() {
    }

    /** A field by its wire name, documented or not. */
    public static GraphField<CoverPhoto> of(String name) {
        return GraphField.of(name);
    }
}

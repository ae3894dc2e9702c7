package golden.client;

import dev.graphpin.runtime.GraphField;
import javax.annotation.processing.Generated;

/** Fields of a {@link ProfilePictureSource} that can be asked for, and edges that can be read with it. */
@Generated("graphpin")
public final class ProfilePictureSourceField {
    public static final GraphField<ProfilePictureSource> ID = of("id");

    private ProfilePictureSourceField() {
    }

    /** A field by its wire name, documented or not. */
    public static GraphField<ProfilePictureSource> of(String name) {
        return GraphField.of(name);
    }
}

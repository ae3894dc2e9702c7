package golden.client;

import dev.graphpin.runtime.GraphField;
import javax.annotation.processing.Generated;

/** Fields of a {@link Album} that can be asked for, and edges that can be read with it. */
@Generated("graphpin")
public final class AlbumField {
    public static final GraphField<Album> ID = of("id");

    private AlbumField() {
    }

    /** A field by its wire name, documented or not. */
    public static GraphField<Album> of(String name) {
        return GraphField.of(name);
    }
}

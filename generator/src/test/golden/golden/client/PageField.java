package golden.client;

import dev.graphpin.runtime.GraphField;
import javax.annotation.processing.Generated;

/** Fields of a {@link Page} that can be asked for, and edges that can be read with it. */
@Generated("graphpin")
public final class PageField {
    public static final GraphField<Page> ID = of("id"), PERMS = of("perms");

    private PageField() {}

    /** A field by its wire name, documented or not. */
    public static GraphField<Page> of(String name) { return GraphField.of(name); }
}

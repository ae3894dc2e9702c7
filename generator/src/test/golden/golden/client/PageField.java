package golden.client;

import dev.graphpin.runtime.GraphField;
import java.util.List;
import javax.annotation.processing.Generated;

/** Fields of a {@link Page} that can be asked for, and edges that can be read with it. */
@Generated("graphpin")
public final class PageField {
    public static final GraphField<Page> ID = of("id");
    public static final GraphField<Page> PERMS = of("perms");

    /** Asked for when nothing is chosen: core and default fields that are neither deprecated nor empty. */
    public static final List<GraphField<Page>> DEFAULT = List.of();

    private PageField() {
    }

    /** A field by its wire name, documented or not. */
    public static GraphField<Page> of(String name) {
        return GraphField.of(name);
    }
}

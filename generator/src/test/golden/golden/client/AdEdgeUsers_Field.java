package golden.client;

import dev.graphpin.runtime.GraphField;
import java.util.List;
import javax.annotation.processing.Generated;

/** Fields of a {@link AdEdgeUsers_} that can be asked for, and edges that can be read with it. */
@Generated("graphpin")
public final class AdEdgeUsers_Field {
    public static final GraphField<AdEdgeUsers_> ID = of("id");

    /** Core fields that are neither deprecated nor empty. */
    public static final List<GraphField<AdEdgeUsers_>> CORE = List.of();

    /** Default fields that are neither deprecated nor empty. */
    public static final List<GraphField<AdEdgeUsers_>> DEFAULT = List.of();

    private AdEdgeUsers_Field() {}

    /** A field by its wire name, documented or not. */
    public static GraphField<AdEdgeUsers_> of(String name) { return GraphField.of(name); }
}

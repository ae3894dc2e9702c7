package golden.client;

import dev.graphpin.runtime.GraphField;
import java.util.List;
import javax.annotation.processing.Generated;

/** Fields of a {@link AdAccount} that can be asked for, and edges that can be read with it. */
@Generated("graphpin")
public final class AdAccountField {
    public static final GraphField<AdAccount> ID = of("id");

    /** Core fields that are neither deprecated nor empty. */
    public static final List<GraphField<AdAccount>> CORE = List.of();

    /** Default fields that are neither deprecated nor empty. */
    public static final List<GraphField<AdAccount>> DEFAULT = List.of();

    private AdAccountField() {}

    /** A field by its wire name, documented or not. */
    public static GraphField<AdAccount> of(String name) { return GraphField.of(name); }
}

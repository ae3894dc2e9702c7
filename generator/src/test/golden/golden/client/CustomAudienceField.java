package golden.client;

import dev.graphpin.runtime.GraphField;
import java.util.List;
import javax.annotation.processing.Generated;

/** Fields of a {@link CustomAudience} that can be asked for, and edges that can be read with it. */
@Generated("graphpin")
public final class CustomAudienceField {
    public static final GraphField<CustomAudience> ID = of("id");

    /** Core fields that are neither deprecated nor empty. */
    public static final List<GraphField<CustomAudience>> CORE = List.of();

    /** Default fields that are neither deprecated nor empty. */
    public static final List<GraphField<CustomAudience>> DEFAULT = List.of();

    private CustomAudienceField() {}

    /** A field by its wire name, documented or not. */
    public static GraphField<CustomAudience> of(String name) { return GraphField.of(name); }
}

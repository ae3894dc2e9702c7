package golden.client;

import dev.graphpin.runtime.GraphField;
import javax.annotation.processing.Generated;

/** Fields of a {@link DsaReport_f2d3} that can be asked for, and edges that can be read with it. */
@Generated("graphpin")
public final class DsaReport_f2d3Field {
    public static final GraphField<DsaReport_f2d3> ID = of("id");

    private DsaReport_f2d3Field() {
    }

    /** A field by its wire name, documented or not. */
    public static GraphField<DsaReport_f2d3> of(String name) {
        return GraphField.of(name);
    }
}

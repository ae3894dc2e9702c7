package golden.client;

import dev.graphpin.runtime.GraphField;
import javax.annotation.processing.Generated;

/** Fields of a {@link DSAReport} that can be asked for, and edges that can be read with it. */
@Generated("graphpin")
public final class DSAReportField {
    public static final GraphField<DSAReport> ID = of("id");

    private DSAReportField() {
    }

    /** A field by its wire name, documented or not. */
    public static GraphField<DSAReport> of(String name) {
        return GraphField.of(name);
    }
}

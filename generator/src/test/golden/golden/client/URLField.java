package golden.client;

import dev.graphpin.runtime.GraphField;
import dev.graphpin.runtime.NestedField;
import java.util.List;
import javax.annotation.processing.Generated;

/** Fields of a {@link URL} that can be asked for, and edges that can be read with it. */
@Generated("graphpin")
public final class URLField {
    public static final NestedField<URL, Error_> ERROR = NestedField.<URL, Error_>to("error");
    public static final GraphField<URL> ID = of("id");
    public static final NestedField<URL, DSAReport> MORE = NestedField.<URL, DSAReport>to("more");
    public static final NestedField<URL, DsaReport_f2d3ae4c> REPORTS = NestedField.<URL, DsaReport_f2d3ae4c>to("reports");

    /** Core fields that are neither deprecated nor empty. */
    public static final List<GraphField<URL>> CORE = List.of();

    /** Default fields that are neither deprecated nor empty. */
    public static final List<GraphField<URL>> DEFAULT = List.of();

    private URLField() {}

    /** A field by its wire name, documented or not. */
    public static GraphField<URL> of(String name) { return GraphField.of(name); }
}

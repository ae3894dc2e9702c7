package golden.client;

import dev.graphpin.runtime.GraphField;
import dev.graphpin.runtime.NestedField;
import java.util.List;
import javax.annotation.processing.Generated;

/** Fields of a {@link Odd} that can be asked for, and edges that can be read with it. */
@Generated("graphpin")
public final class OddField {
    public static final GraphField<Odd> U0024 = of("$"), _100X100 = of("100x100"), _28D_CLICK = of("28d_click");
    public static final NestedField<Odd, Odd.Builder__b1ad> BUILDER_b1ad = NestedField.<Odd, Odd.Builder__b1ad>to("Builder");
    public static final NestedField<Odd, Odd.Fields> FIELDS = NestedField.<Odd, Odd.Fields>to("Fields");
    public static final NestedField<Odd, Odd.Graph> GRAPH = NestedField.<Odd, Odd.Graph>to("Graph");
    public static final NestedField<Odd, Odd.List_64fc> LIST_64fc = NestedField.<Odd, Odd.List_64fc>to("List");
    public static final NestedField<Odd, Odd.Nullable> NULLABLE = NestedField.<Odd, Odd.Nullable>to("Nullable");
    public static final NestedField<Odd, Odd.Operation> OPERATION = NestedField.<Odd, Odd.Operation>to("Operation");
    public static final NestedField<Odd, Odd.Values_> VALUES = NestedField.<Odd, Odd.Values_>to("Values");
    public static final GraphField<Odd> U005F = of("_");
    public static final NestedField<Odd, Odd> A_B_4edf = NestedField.<Odd, Odd>to("a.b"), A_B = NestedField.<Odd, Odd>to("a_b");
    public static final NestedField<Odd, Builder_> AS_BUILDER = NestedField.<Odd, Builder_>to("as_Builder");
    public static final NestedField<Odd, Fields> AS_FIELDS = NestedField.<Odd, Fields>to("as_Fields");
    public static final NestedField<Odd, Graph_> AS_GRAPH = NestedField.<Odd, Graph_>to("as_Graph");
    public static final GraphField<Odd> AS_LIST = of("as_List");
    public static final NestedField<Odd, Nullable> AS_NULLABLE = NestedField.<Odd, Nullable>to("as_Nullable");
    public static final NestedField<Odd, Operation> AS_OPERATION = NestedField.<Odd, Operation>to("as_Operation");
    public static final NestedField<Odd, Values_> AS_VALUES = NestedField.<Odd, Values_>to("as_Values");
    public static final GraphField<Odd> BUILDER = of("builder"), CLASS = of("class"), DO = of("do"), EQUALS = of("equals"),
            EXTRA = of("extra"), FIRST_NAME = of("firstName");
    public static final NestedField<Odd, Odd> GET = NestedField.<Odd, Odd>to("get");
    public static final GraphField<Odd> GET_CLASS = of("get_class"), HASH_CODE = of("hash_code"), LIST = of("list"), LONG = of("long"),
            ODD_VALUES = of("odd_values"), PACKAGE = of("package"), PAYMENT_SUBSCRIPTIONS = of("payment.subscriptions"),
            TO_JSON = of("to_json");
    public static final NestedField<Odd, Odd> UPDATE = NestedField.<Odd, Odd>to("update");
    public static final GraphField<Odd> VALUE = of("value");

    /** Fields that the documentation lists together. */
    public static final List<GraphField<Odd>> CLASS_ = List.of(CLASS);

    /** Core fields that are neither deprecated nor empty. */
    public static final List<GraphField<Odd>> CORE = List.of();

    /** Default fields that are neither deprecated nor empty. */
    public static final List<GraphField<Odd>> DEFAULT = List.of();

    /** Fields that the documentation lists together. */
    public static final List<GraphField<Odd>> DEFAULT_ = List.of();

    private OddField() {}

    /** A field by its wire name, documented or not. */
    public static GraphField<Odd> of(String name) { return GraphField.of(name); }
}

package golden.client;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.Connection;
import dev.graphpin.runtime.json.GraphObject;
import dev.graphpin.runtime.json.JsonIn;
import dev.graphpin.runtime.json.JsonValue;
import dev.graphpin.runtime.json.ModelBuilder;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Ends &#42;/ here &#92;u002a/ and &#123;&#64;link String&#125; &#64;deprecated
 * &lt;script&gt;alert("$x")&lt;/script&gt; $T $L new line "quoted" &#92;  reversed &amp;lt; line break
 *
 * <p>{@code Odd}.
 *
 * @see <a href="https://developers.facebook.com/docs/graph-api/reference/v19.0/x">Reference</a>
 */
@Generated("graphpin")
public final class Odd extends GraphObject {
    public static final Codec<Odd> CODEC = Codec.<Odd>of(new Odd(0),
            "text \"; }, $, ../../x, 100x100, 28d_click, object Builder, object Fields, object Graph, "
            + "object List, object Nullable, object Operation, object Values, _, a\\\\u002a/b, object as_Builder, "
            + "object as_Fields, object as_Graph, list<any> as_List, object as_Nullable, object as_Operation, "
            + "object as_Values, builder, class, do, equals, extra, text first name, firstName, get_class, gr\u00f6\u00dfe, "
            + "hash_code, list, long, object odd_values, package, payment.subscriptions, to_json, value, x\ny, \ud800, "
            + "object a.b, object a_b, object get, object update");

    private Odd(int none) {}

    /** Reads what {@link #toJson} or the Graph API wrote. */
    public static Odd fromJson(String json) { return CODEC.read(json); }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder().copyOf(this); }

    /** <code>"; &#125;</code>: string. */
    public @org.jspecify.annotations.Nullable String u0022U003bU0020U007d() { return text(0); }

    /** {@code $}: string. */
    public @org.jspecify.annotations.Nullable String u0024() { return text(1); }

    /** {@code ../../x}: string. */
    public @org.jspecify.annotations.Nullable String x() { return text(2); }

    /** {@code 100x100}: string. */
    public @org.jspecify.annotations.Nullable String _100x100() { return text(3); }

    /** {@code 28d_click}: string. */
    public @org.jspecify.annotations.Nullable String _28dClick() { return text(4); }

    /** {@code Builder}: Object. */
    public @org.jspecify.annotations.Nullable Builder__b1ad builder__b1ad() { return (Builder__b1ad) value(5); }

    /** {@code Fields}: Object. */
    public @org.jspecify.annotations.Nullable Fields fields() { return (Fields) value(6); }

    /** {@code Graph}: Object. */
    public @org.jspecify.annotations.Nullable Graph graph() { return (Graph) value(7); }

    /** {@code List}: Object. */
    public @org.jspecify.annotations.Nullable List_64fc list_64fc() { return (List_64fc) value(8); }

    /** {@code Nullable}: Object. */
    public @org.jspecify.annotations.Nullable Nullable nullable() { return (Nullable) value(9); }

    /** {@code Operation}: Object. */
    public @org.jspecify.annotations.Nullable Operation operation() { return (Operation) value(10); }

    /** {@code Values}: Object. */
    public @org.jspecify.annotations.Nullable Values_ values() { return (Values_) value(11); }

    /** {@code _}: string. */
    public @org.jspecify.annotations.Nullable String u005f() { return text(12); }

    /** <code>a&#92;u002a/b</code>: string. */
    public @org.jspecify.annotations.Nullable String aU002aB() { return text(13); }

    /** {@code as_Builder}: Builder. */
    public @org.jspecify.annotations.Nullable Builder_ asBuilder() { return (Builder_) value(14); }

    /** {@code as_Fields}: Fields. */
    public golden.client. @org.jspecify.annotations.Nullable Fields asFields() { return (golden.client.Fields) value(15); }

    /** {@code as_Graph}: Graph. */
    public @org.jspecify.annotations.Nullable Graph_ asGraph() { return (Graph_) value(16); }

    /** {@code as_List}: List. */
    public List<JsonValue> asList() { return list(17); }

    /** {@code as_Nullable}: Nullable. */
    public golden.client. @org.jspecify.annotations.Nullable Nullable asNullable() { return (golden.client.Nullable) value(18); }

    /** {@code as_Operation}: Operation. */
    public golden.client. @org.jspecify.annotations.Nullable Operation asOperation() { return (golden.client.Operation) value(19); }

    /** {@code as_Values}: Values. */
    public golden.client. @org.jspecify.annotations.Nullable Values_ asValues() { return (golden.client.Values_) value(20); }

    /** {@code builder}: string. */
    public @org.jspecify.annotations.Nullable String builder_() { return text(21); }

    /** {@code class}: string. */
    public @org.jspecify.annotations.Nullable String class_() { return text(22); }

    /** {@code do}: string. */
    public @org.jspecify.annotations.Nullable String do_() { return text(23); }

    /** {@code equals}: string. */
    public @org.jspecify.annotations.Nullable String equals_() { return text(24); }

    /** {@code extra}: string. */
    public @org.jspecify.annotations.Nullable String extra_() { return text(25); }

    /** {@code first name}: string. */
    public @org.jspecify.annotations.Nullable String firstName() { return text(26); }

    /** {@code firstName}: string. */
    public @org.jspecify.annotations.Nullable String firstName_5674() { return text(27); }

    /** {@code get_class}: string. */
    public @org.jspecify.annotations.Nullable String getClass_() { return text(28); }

    /** <code>größe</code>: string. */
    public @org.jspecify.annotations.Nullable String grU00f6U00dfE() { return text(29); }

    /** {@code hash_code}: string. */
    public @org.jspecify.annotations.Nullable String hashCode_() { return text(30); }

    /** {@code list}: string. */
    public @org.jspecify.annotations.Nullable String list() { return text(31); }

    /** {@code long}: string. */
    public @org.jspecify.annotations.Nullable String long_() { return text(32); }

    /**
     * Ends &#42;/ here &#92;u002a/ and &#123;&#64;link String&#125; &#64;deprecated
     * &lt;script&gt;alert("$x")&lt;/script&gt; $T $L new line "quoted" &#92;  reversed &amp;lt; line break
     *
     * <p>{@code odd_values}: enum.
     */
    public @org.jspecify.annotations.Nullable OddEnumOddValues oddValues() { return (OddEnumOddValues) value(33); }

    /** {@code package}: string. */
    public @org.jspecify.annotations.Nullable String package_() { return text(34); }

    /** {@code payment.subscriptions}: string. */
    public @org.jspecify.annotations.Nullable String paymentSubscriptions() { return text(35); }

    /** {@code to_json}: string. */
    public @org.jspecify.annotations.Nullable String toJson_() { return text(36); }

    /** {@code value}: string. */
    public @org.jspecify.annotations.Nullable String value() { return text(37); }

    /** {@code x y}: string. */
    public @org.jspecify.annotations.Nullable String xY() { return text(38); }

    /** (empty): string. */
    public @org.jspecify.annotations.Nullable String ud800() { return text(39); }

    /** {@code a.b}: Odd, edge. */
    public Connection<Odd> aB_4edf() { return edge(40); }

    /** {@code a_b}: Odd, edge. */
    public Connection<Odd> aB() { return edge(41); }

    /** {@code get}: Odd, edge. */
    public Connection<Odd> get() { return edge(42); }

    /** {@code update}: Odd, edge. */
    public Connection<Odd> update() { return edge(43); }

    @Override
    protected @org.jspecify.annotations.Nullable Object read(int property, JsonIn in) {
        return switch (property) {
            case 5 -> in.object(Builder__b1ad.CODEC);
            case 6 -> in.object(Fields.CODEC);
            case 7 -> in.object(Graph.CODEC);
            case 8 -> in.object(List_64fc.CODEC);
            case 9 -> in.object(Nullable.CODEC);
            case 10 -> in.object(Operation.CODEC);
            case 11 -> in.object(Values_.CODEC);
            case 14 -> in.object(Builder_.CODEC);
            case 15 -> in.object(golden.client.Fields.CODEC);
            case 16 -> in.object(Graph_.CODEC);
            case 18 -> in.object(golden.client.Nullable.CODEC);
            case 19 -> in.object(golden.client.Operation.CODEC);
            case 20 -> in.object(golden.client.Values_.CODEC);
            case 33 -> in.object(OddEnumOddValues.VALUES);
            default -> in.edge(Odd.CODEC);
        };
    }

    /** {@code Builder}. */
    public static final class Builder__b1ad extends GraphObject {
        public static final Codec<Builder__b1ad> CODEC = Codec.<Builder__b1ad>of(new Builder__b1ad(0),
                "object Builder");

        private Builder__b1ad(int none) {}

        public static Builder builder() { return new Builder(); }
        public Builder toBuilder() { return new Builder().copyOf(this); }

        /** {@code Builder}: Builder. */
        public @org.jspecify.annotations.Nullable Builder_ builder_() { return (Builder_) value(0); }

        @Override
        protected @org.jspecify.annotations.Nullable Object read(int property, JsonIn in) { return in.object(Builder_.CODEC); }

        /** Builds a {@link Builder__b1ad}; null makes a property absent. */
        public static final class Builder extends ModelBuilder<Builder__b1ad, Builder> {
            private Builder() { super(CODEC); }
            public Builder builder_(@org.jspecify.annotations.Nullable Builder_ value) { return put(0, value); }
        }
    }

    /** {@code Fields}. */
    public static final class Fields extends GraphObject {
        public static final Codec<Fields> CODEC = Codec.<Fields>of(new Fields(0), "object Fields");

        private Fields(int none) {}

        public static Builder builder() { return new Builder(); }
        public Builder toBuilder() { return new Builder().copyOf(this); }

        /** {@code Fields}: Fields. */
        public golden.client. @org.jspecify.annotations.Nullable Fields fields() { return (golden.client.Fields) value(0); }

        @Override
        protected @org.jspecify.annotations.Nullable Object read(int property, JsonIn in) { return in.object(golden.client.Fields.CODEC); }

        /** Builds a {@link Fields}; null makes a property absent. */
        public static final class Builder extends ModelBuilder<Fields, Builder> {
            private Builder() { super(CODEC); }
            public Builder fields(golden.client. @org.jspecify.annotations.Nullable Fields value) { return put(0, value); }
        }
    }

    /** {@code Graph}. */
    public static final class Graph extends GraphObject {
        public static final Codec<Graph> CODEC = Codec.<Graph>of(new Graph(0), "object Graph");

        private Graph(int none) {}

        public static Builder builder() { return new Builder(); }
        public Builder toBuilder() { return new Builder().copyOf(this); }

        /** {@code Graph}: Graph. */
        public @org.jspecify.annotations.Nullable Graph_ graph() { return (Graph_) value(0); }

        @Override
        protected @org.jspecify.annotations.Nullable Object read(int property, JsonIn in) { return in.object(Graph_.CODEC); }

        /** Builds a {@link Graph}; null makes a property absent. */
        public static final class Builder extends ModelBuilder<Graph, Builder> {
            private Builder() { super(CODEC); }
            public Builder graph(@org.jspecify.annotations.Nullable Graph_ value) { return put(0, value); }
        }
    }

    /** {@code List}. */
    public static final class List_64fc extends GraphObject {
        public static final Codec<List_64fc> CODEC = Codec.<List_64fc>of(new List_64fc(0),
                "list<any> List");

        private List_64fc(int none) {}

        public static Builder builder() { return new Builder(); }
        public Builder toBuilder() { return new Builder().copyOf(this); }

        /** {@code List}: List. */
        public List<JsonValue> list() { return list(0); }

        /** Builds a {@link List_64fc}; null makes a property absent. */
        public static final class Builder extends ModelBuilder<List_64fc, Builder> {
            private Builder() { super(CODEC); }
            public Builder list(@org.jspecify.annotations.Nullable List<JsonValue> value) { return put(0, value); }
        }
    }

    /** {@code Nullable}. */
    public static final class Nullable extends GraphObject {
        public static final Codec<Nullable> CODEC = Codec.<Nullable>of(new Nullable(0),
                "object Nullable");

        private Nullable(int none) {}

        public static Builder builder() { return new Builder(); }
        public Builder toBuilder() { return new Builder().copyOf(this); }

        /** {@code Nullable}: Nullable. */
        public golden.client. @org.jspecify.annotations.Nullable Nullable nullable() { return (golden.client.Nullable) value(0); }

        @Override
        protected @org.jspecify.annotations.Nullable Object read(int property, JsonIn in) {
            return in.object(golden.client.Nullable.CODEC);
        }

        /** Builds a {@link Nullable}; null makes a property absent. */
        public static final class Builder extends ModelBuilder<Nullable, Builder> {
            private Builder() { super(CODEC); }

            public Builder nullable(
                    golden.client. @org.jspecify.annotations.Nullable Nullable value) { return put(0, value); }
        }
    }

    /** {@code Operation}. */
    public static final class Operation extends GraphObject {
        public static final Codec<Operation> CODEC = Codec.<Operation>of(new Operation(0),
                "object Operation");

        private Operation(int none) {}

        public static Builder builder() { return new Builder(); }
        public Builder toBuilder() { return new Builder().copyOf(this); }

        /** {@code Operation}: Operation. */
        public golden.client. @org.jspecify.annotations.Nullable Operation operation() { return (golden.client.Operation) value(0); }

        @Override
        protected @org.jspecify.annotations.Nullable Object read(int property, JsonIn in) {
            return in.object(golden.client.Operation.CODEC);
        }

        /** Builds a {@link Operation}; null makes a property absent. */
        public static final class Builder extends ModelBuilder<Operation, Builder> {
            private Builder() { super(CODEC); }

            public Builder operation(
                    golden.client. @org.jspecify.annotations.Nullable Operation value) { return put(0, value); }
        }
    }

    /** {@code Values}. */
    public static final class Values_ extends GraphObject {
        public static final Codec<Values_> CODEC = Codec.<Values_>of(new Values_(0),
                "object Values");

        private Values_(int none) {}

        public static Builder builder() { return new Builder(); }
        public Builder toBuilder() { return new Builder().copyOf(this); }

        /** {@code Values}: Values. */
        public golden.client. @org.jspecify.annotations.Nullable Values_ values() { return (golden.client.Values_) value(0); }

        @Override
        protected @org.jspecify.annotations.Nullable Object read(int property, JsonIn in) { return in.object(golden.client.Values_.CODEC); }

        /** Builds a {@link Values_}; null makes a property absent. */
        public static final class Builder extends ModelBuilder<Values_, Builder> {
            private Builder() { super(CODEC); }
            public Builder values(golden.client. @org.jspecify.annotations.Nullable Values_ value) { return put(0, value); }
        }
    }

    /** Builds a {@link Odd}; null makes a property absent. */
    public static final class Builder extends ModelBuilder<Odd, Builder> {
        private Builder() { super(CODEC); }
        public Builder u0022U003bU0020U007d(@org.jspecify.annotations.Nullable String value) { return put(0, value); }
        public Builder u0024(@org.jspecify.annotations.Nullable String value) { return put(1, value); }
        public Builder x(@org.jspecify.annotations.Nullable String value) { return put(2, value); }
        public Builder _100x100(@org.jspecify.annotations.Nullable String value) { return put(3, value); }
        public Builder _28dClick(@org.jspecify.annotations.Nullable String value) { return put(4, value); }
        public Builder builder__b1ad(@org.jspecify.annotations.Nullable Builder__b1ad value) { return put(5, value); }
        public Builder fields(@org.jspecify.annotations.Nullable Fields value) { return put(6, value); }
        public Builder graph(@org.jspecify.annotations.Nullable Graph value) { return put(7, value); }
        public Builder list_64fc(@org.jspecify.annotations.Nullable List_64fc value) { return put(8, value); }
        public Builder nullable(@org.jspecify.annotations.Nullable Nullable value) { return put(9, value); }
        public Builder operation(@org.jspecify.annotations.Nullable Operation value) { return put(10, value); }
        public Builder values(@org.jspecify.annotations.Nullable Values_ value) { return put(11, value); }
        public Builder u005f(@org.jspecify.annotations.Nullable String value) { return put(12, value); }
        public Builder aU002aB(@org.jspecify.annotations.Nullable String value) { return put(13, value); }
        public Builder asBuilder(@org.jspecify.annotations.Nullable Builder_ value) { return put(14, value); }
        public Builder asFields(golden.client. @org.jspecify.annotations.Nullable Fields value) { return put(15, value); }
        public Builder asGraph(@org.jspecify.annotations.Nullable Graph_ value) { return put(16, value); }
        public Builder asList(@org.jspecify.annotations.Nullable List<JsonValue> value) { return put(17, value); }

        public Builder asNullable(
                golden.client. @org.jspecify.annotations.Nullable Nullable value) { return put(18, value); }

        public Builder asOperation(
                golden.client. @org.jspecify.annotations.Nullable Operation value) { return put(19, value); }
        public Builder asValues(golden.client. @org.jspecify.annotations.Nullable Values_ value) { return put(20, value); }
        public Builder builder_(@org.jspecify.annotations.Nullable String value) { return put(21, value); }
        public Builder class_(@org.jspecify.annotations.Nullable String value) { return put(22, value); }
        public Builder do_(@org.jspecify.annotations.Nullable String value) { return put(23, value); }
        public Builder equals_(@org.jspecify.annotations.Nullable String value) { return put(24, value); }
        public Builder extra_(@org.jspecify.annotations.Nullable String value) { return put(25, value); }
        public Builder firstName(@org.jspecify.annotations.Nullable String value) { return put(26, value); }
        public Builder firstName_5674(@org.jspecify.annotations.Nullable String value) { return put(27, value); }
        public Builder getClass_(@org.jspecify.annotations.Nullable String value) { return put(28, value); }
        public Builder grU00f6U00dfE(@org.jspecify.annotations.Nullable String value) { return put(29, value); }
        public Builder hashCode_(@org.jspecify.annotations.Nullable String value) { return put(30, value); }
        public Builder list(@org.jspecify.annotations.Nullable String value) { return put(31, value); }
        public Builder long_(@org.jspecify.annotations.Nullable String value) { return put(32, value); }
        public Builder oddValues(@org.jspecify.annotations.Nullable OddEnumOddValues value) { return put(33, value); }
        public Builder package_(@org.jspecify.annotations.Nullable String value) { return put(34, value); }
        public Builder paymentSubscriptions(@org.jspecify.annotations.Nullable String value) { return put(35, value); }
        public Builder toJson_(@org.jspecify.annotations.Nullable String value) { return put(36, value); }
        public Builder value(@org.jspecify.annotations.Nullable String value) { return put(37, value); }
        public Builder xY(@org.jspecify.annotations.Nullable String value) { return put(38, value); }
        public Builder ud800(@org.jspecify.annotations.Nullable String value) { return put(39, value); }
    }
}

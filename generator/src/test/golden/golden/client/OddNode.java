package golden.client;

import dev.graphpin.runtime.Call;
import dev.graphpin.runtime.Edge;
import dev.graphpin.runtime.NodeRequest;
import dev.graphpin.runtime.Operation;
import dev.graphpin.runtime.WriteRequest;
import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.GraphObject;
import dev.graphpin.runtime.json.ModelBuilder;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * One {@link Odd}: <code>GET Ends &#42;/ here &#92;u002a/ and &#123;&#64;link String&#125; &#64;deprecated
 * &lt;script&gt;alert("$x")&lt;/script&gt; $T $L new line "quoted" &#92;  reversed &amp;lt; line break</code>,
 * its edges and requests.
 */
@Generated("graphpin")
public final class OddNode extends NodeRequest<Odd, OddNode> {
    OddNode(Call call) {
        super(Operation.<Odd>get("Ends */ here \\u002a/ and {@link String} @deprecated <script>alert(\"$x\")</script> $T $L\u2028new\u2029line \"quoted\" \\ \ud800 \u202ereversed &lt; line\nbreak",
                Odd.CODEC), call, OddField.CORE, OddField.DEFAULT);
    }

    /** The edge (empty). */
    public OddEdgeEmpty empty() { return new OddEdgeEmpty(call().edge("")); }

    /** {@code GET /{odd_id}/../../x}: Odd. */
    public Edge<Odd> x() { return Edge.<Odd>of(call(), "../../x", "/{odd_id}/../../x", Odd.CODEC, 100); }

    /** {@code GET /{odd_id}/a.b}: Odd. */
    public Edge<Odd> aB_4edf() { return Edge.<Odd>of(call(), "a.b", "/{odd_id}/a.b", Odd.CODEC, 100); }

    /** {@code GET /{odd_id}/a_b}: Odd. */
    public Edge<Odd> aB() { return Edge.<Odd>of(call(), "a_b", "/{odd_id}/a_b", Odd.CODEC, 100); }

    /** {@code GET /{odd_id}/class}: Odd. */
    public Edge<Odd> class_() { return Edge.<Odd>of(call(), "class", "/{odd_id}/class", Odd.CODEC, 100); }

    /** {@code GET /{odd_id}/get}: Odd. */
    public Edge<Odd> get_() { return Edge.<Odd>of(call(), "get", "/{odd_id}/get", Odd.CODEC, 100); }

    /** {@code GET /{odd_id}/update}: Odd. */
    public Edge<Odd> update_() { return Edge.<Odd>of(call(), "update", "/{odd_id}/update", Odd.CODEC, 100); }

    /** {@code POST /{odd_id}}. */
    public Update update() { return new Update(call()); }

    /**
     * <code>POST /&#123;odd_id&#125;/Ends &#42;/ here &#92;u002a/ and &#123;&#64;link String&#125; &#64;deprecated
     * &lt;script&gt;alert("$x")&lt;/script&gt; $T $L new line "quoted" &#92;  reversed &amp;lt; line break</code>.
     */
    public Update2 update2() { return new Update2(call()); }

    /** {@code POST /{odd_id}}. */
    public static final class Update extends WriteRequest<Update.Result, Update> {
        Update(Call call) {
            super(dev.graphpin.runtime.Operation.<Result>post("/{odd_id}", Result.CODEC, 100, 190,
                    200).requires("", "\"; }", "$", "../../x", "100x100", "28d_click", "_",
                    "a\\u002a/b", "builder", "class", "do", "equals", "extra", "first name",
                    "firstName", "get_class", "gr\u00f6\u00dfe", "hash_code", "list", "long",
                    "package", "payment.subscriptions", "to_json", "value", "x\ny",
                    "\ud800"), call);
        }

        /** (empty): string, required. */
        public Update empty(String value) { return set("", value); }

        /** <code>"; &#125;</code>: string, required. */
        public Update u0022U003bU0020U007d(String value) { return set("\"; }", value); }

        /** {@code $}: string, required. */
        public Update u0024(String value) { return set("$", value); }

        /** {@code ../../x}: string, required. */
        public Update x(String value) { return set("../../x", value); }

        /** {@code 100x100}: string, required. */
        public Update _100x100(String value) { return set("100x100", value); }

        /** {@code 28d_click}: string, required. */
        public Update _28dClick(String value) { return set("28d_click", value); }

        /** {@code _}: string, required. */
        public Update u005f(String value) { return set("_", value); }

        /** <code>a&#92;u002a/b</code>: string, required. */
        public Update aU002aB(String value) { return set("a\\u002a/b", value); }

        /** {@code builder}: string, required. */
        public Update builder(String value) { return set("builder", value); }

        /** {@code class}: string, required. */
        public Update class_(String value) { return set("class", value); }

        /** {@code do}: string, required. */
        public Update do_(String value) { return set("do", value); }

        /** {@code equals}: string, required. */
        public Update equals_(String value) { return set("equals", value); }

        /** {@code extra}: string, required. */
        public Update extra(String value) { return set("extra", value); }

        /** {@code first name}: string, required. */
        public Update firstName(String value) { return set("first name", value); }

        /** {@code firstName}: string, required. */
        public Update firstName_5674(String value) { return set("firstName", value); }

        /** {@code get_class}: string, required. */
        public Update getClass_(String value) { return set("get_class", value); }

        /** <code>größe</code>: string, required. */
        public Update grU00f6U00dfE(String value) { return set("gr\u00f6\u00dfe", value); }

        /** {@code hash_code}: string, required. */
        public Update hashCode_(String value) { return set("hash_code", value); }

        /** {@code list}: string, required. */
        public Update list(String value) { return set("list", value); }

        /** {@code long}: string, required. */
        public Update long_(String value) { return set("long", value); }

        /** {@code odd_values}: enum. */
        public Update oddValues(OddEnumOddValues value) { return set("odd_values", value); }

        /** {@code operation}: Object. */
        public Update operation(Operation value) { return set("operation", value); }

        /** {@code package}: string, required. */
        public Update package_(String value) { return set("package", value); }

        /** {@code payment.subscriptions}: string, required. */
        public Update paymentSubscriptions(String value) { return set("payment.subscriptions", value); }

        /** {@code to_json}: string, required. */
        public Update toJson(String value) { return set("to_json", value); }

        /** {@code value}: string, required. */
        public Update value(String value) { return set("value", value); }

        /** {@code x y}: string, required. */
        public Update xY(String value) { return set("x\ny", value); }

        /** (empty): string, required. */
        public Update ud800(String value) { return set("\ud800", value); }

        /** {@code operation}. */
        public static final class Operation extends GraphObject {
            public static final Codec<Operation> CODEC = Codec.<Operation>of(new Operation(0),
                    "call");

            private Operation(int none) {}

            public static Builder builder() { return new Builder(); }

            /** {@code call}: string. */
            public @Nullable String call() { return text(0); }

            /** Builds a {@link Operation}; null makes a property absent. */
            public static final class Builder extends ModelBuilder<Operation, Builder> {
                private Builder() { super(CODEC); }
                public Builder call(@Nullable String value) { return put(0, value); }
            }
        }

        /** {@code Struct {success: bool}}. */
        public static final class Result extends GraphObject {
            public static final Codec<Result> CODEC = Codec.<Result>of(new Result(0),
                    "bool success");

            private Result(int none) {}

            /** {@code success}: bool. */
            public @Nullable Boolean success() { return bool(0); }
        }
    }

    /**
     * <code>POST /&#123;odd_id&#125;/Ends &#42;/ here &#92;u002a/ and &#123;&#64;link String&#125; &#64;deprecated
     * &lt;script&gt;alert("$x")&lt;/script&gt; $T $L new line "quoted" &#92;  reversed &amp;lt; line break</code>.
     */
    public static final class Update2 extends WriteRequest<Update2.Result, Update2> {
        Update2(Call call) {
            super(Operation.<Result>post("/{odd_id}/Ends */ here \\u002a/ and {@link String} @deprecated <script>alert(\"$x\")</script> $T $L\u2028new\u2029line \"quoted\" \\ \ud800 \u202ereversed &lt; line\nbreak",
                    Result.CODEC, 100, 190, 200).requires("class", "package"), call);
        }

        /** {@code class}: string, required. */
        public Update2 class_(String value) { return set("class", value); }

        /** {@code package}: string, required. */
        public Update2 package_(String value) { return set("package", value); }

        /** {@code Struct {success: bool}}. */
        public static final class Result extends GraphObject {
            public static final Codec<Result> CODEC = Codec.<Result>of(new Result(0),
                    "bool success");

            private Result(int none) {}

            /** {@code success}: bool. */
            public @Nullable Boolean success() { return bool(0); }
        }
    }
}

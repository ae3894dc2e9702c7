package dev.graphpin.spec.testing;

import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Edge.Cardinality;
import dev.graphpin.spec.model.EnumValues;
import dev.graphpin.spec.model.ErrorCode;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Lock;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Operation.Action;
import dev.graphpin.spec.model.Origin;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Range;
import dev.graphpin.spec.model.Read;
import dev.graphpin.spec.model.Requirements;
import dev.graphpin.spec.model.Returns;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.model.TypeNotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Specs of all shapes, with texts that YAML readers stumble over. */
public final class SpecArbitraries {
    private static final List<String> TRAPS = List.of(
            "YES",
            "NO",
            "on",
            "y",
            "1",
            "1e3",
            "null",
            "~",
            "",
            " ",
            "19.0",
            "2.12",
            "2024-01-01",
            "0x1f",
            "1_000",
            "12:30:45",
            "true",
            "=",
            "<<",
            "- a",
            "a: b",
            "a #b",
            "#",
            "key:",
            "'",
            "\"",
            "{a}",
            "[b",
            "a,b",
            "*x",
            "&x",
            "!t",
            "%",
            "@",
            "`",
            "|",
            ">",
            "?",
            "a\nb",
            "\t",
            " lead",
            "trail ",
            "\u0000",
            "\u0085",
            "\u2028",
            "\ufeff",
            "é",
            "\ud83d\ude00",
            "\ud800",
            "100x100",
            "payment.subscriptions",
            "../../x",
            "CON",
            "class",
            "Dynamic Ads",
            "C:\\x",
            ".inf",
            "---",
            "...",
            "+1",
            "-");

    private SpecArbitraries() {}

    public static Arbitrary<Spec> specs() {
        return texts().list().uniqueElements().ofMaxSize(4).flatMap(SpecArbitraries::specs);
    }

    /** Two specs with nodes of the same names, so that they differ inside the nodes. */
    public static Arbitrary<Pair> pairs() {
        return texts().list().uniqueElements().ofMaxSize(3).flatMap(names -> Combinators.combine(
                        specs(names), specs(names))
                .as(Pair::new));
    }

    /** A spec, and the same with most of its elements and some of their facts changed; in this direction or the other. */
    public static Arbitrary<Pair> edits() {
        return Combinators.combine(specs(), Arbitraries.longs(), Arbitraries.of(true, false))
                .as((spec, seed, isForward) -> isForward
                        ? new Pair(spec, SpecEdits.edited(spec, seed))
                        : new Pair(SpecEdits.edited(spec, seed), spec));
    }

    /** A spec and what somebody made of it. */
    public record Pair(Spec base, Spec edited) {}

    private static Arbitrary<Spec> specs(List<String> names) {
        Arbitrary<List<ErrorCode>> codes = Arbitraries.integers()
                .between(0, 90_000)
                .flatMap(SpecArbitraries::error)
                .list()
                .ofMaxSize(4);
        return Combinators.combine(nodes().list().ofSize(names.size()), codes)
                .as((nodes, errors) -> new Spec(
                        "v19.0",
                        Named.zip(names, nodes, Named::named),
                        errors.stream()
                                .sorted((a, b) -> Integer.compare(a.code(), b.code()))
                                .collect(Collectors.toMap(ErrorCode::code, e -> e, (a, b) -> a, LinkedHashMap::new))));
    }

    public static Arbitrary<Lock> locks() {
        Arbitrary<Lock.Capture> capture = Combinators.combine(
                        texts().injectNull(0.2),
                        texts().injectNull(0.2),
                        texts(),
                        texts(),
                        texts().injectNull(0.2),
                        Arbitraries.maps(texts(), Arbitraries.integers().greaterOrEqual(0))
                                .ofMaxSize(2))
                .as(Lock.Capture::new);
        return Combinators.combine(Arbitraries.maps(texts(), capture).ofMaxSize(3), texts().injectNull(0.5))
                .as((captures, expires) -> new Lock("v19.0", "0.1.0", captures, expires));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(TRAPS),
                Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12),
                Arbitraries.strings().ofMaxLength(6),
                Arbitraries.of("x".repeat(1100), "word ".repeat(60)));
    }

    private static Arbitrary<TypeNotation> types() {
        return Arbitraries.oneOf(
                        texts(),
                        Arbitraries.of(
                                "string",
                                "list<Experience>",
                                "struct",
                                "Struct {}",
                                "Struct {a: numeric string, b: Map {string: string}}",
                                "Struct {a: Struct {b: token with structure: Post ID, c: x y}, a: int}",
                                "Struct {a}",
                                "enum"))
                .map(TypeNotation::of);
    }

    private static Arbitrary<ErrorCode> error(int code) {
        return Combinators.combine(texts().injectNull(0.3), texts().injectNull(0.3))
                .as((name, message) -> new ErrorCode(code, name, message));
    }

    private static Arbitrary<Node> nodes() {
        return Combinators.combine(
                        texts().injectNull(0.3),
                        flags(),
                        requirements(),
                        reads().injectNull(0.3),
                        byName(fields(1)),
                        byName(edges()),
                        operations(),
                        origins())
                .as((text, flags, requirements, read, fields, edges, operations, origin) -> new Node(
                        "",
                        "v19.0",
                        text,
                        text,
                        flags,
                        requirements,
                        read,
                        Named.rename(fields),
                        Named.renameEdges(edges),
                        operations,
                        origin));
    }

    private static Arbitrary<Edge> edges() {
        return Combinators.combine(
                        types().injectNull(0.3),
                        Arbitraries.of(Cardinality.class),
                        texts().injectNull(0.3),
                        requirements(),
                        reads().injectNull(0.7),
                        byName(fields(0)),
                        operations(),
                        origins())
                .as((target, cardinality, text, requirements, read, fields, operations, origin) -> new Edge(
                        "",
                        target,
                        cardinality,
                        Set.of(),
                        text,
                        text,
                        requirements,
                        read,
                        Named.rename(fields),
                        Named.rename(fields),
                        operations,
                        origin));
    }

    private static Arbitrary<Field> fields(int depth) {
        Arbitrary<Map<String, Field>> nested = depth == 0
                ? Arbitraries.just(Map.of())
                : byName(fields(depth - 1)).map(Named::rename);
        return Combinators.combine(
                        types(),
                        enums().injectNull(0.7),
                        ranges().injectNull(0.7),
                        flags(),
                        texts().injectNull(0.5),
                        nested,
                        origins())
                .as((type, values, range, flags, text, fields, origin) ->
                        new Field("", type, values, range, flags, text, text, fields, origin));
    }

    private static Arbitrary<Parameter> parameters(int depth) {
        Arbitrary<Map<String, Parameter>> nested = depth == 0
                ? Arbitraries.just(Map.of())
                : byName(parameters(depth - 1)).map(Named::renameParameters);
        return Combinators.combine(
                        types(),
                        enums().injectNull(0.7),
                        ranges().injectNull(0.7),
                        flags(),
                        texts().injectNull(0.5),
                        nested,
                        origins())
                .as((type, values, range, flags, text, parameters, origin) ->
                        new Parameter("", type, values, range, flags, text, text, parameters, origin));
    }

    private static Arbitrary<List<Operation>> operations() {
        Arbitrary<Returns> returns = Combinators.combine(
                        Arbitraries.of(true, false), texts().injectNull(0.5), types().injectNull(0.3))
                .as(Returns::new);
        return Combinators.combine(
                        Arbitraries.of(Action.class),
                        Arbitraries.of("POST", "DELETE"),
                        texts(),
                        texts().injectNull(0.5),
                        flags(),
                        byName(parameters(1)),
                        returns.injectNull(0.3),
                        origins())
                .as((action, method, path, text, flags, parameters, answer, origin) -> new Operation(
                        action,
                        method,
                        path,
                        text,
                        flags,
                        text,
                        Named.renameParameters(parameters),
                        answer,
                        List.of(100, 200),
                        origin))
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<Read> reads() {
        return Combinators.combine(
                        texts().injectNull(0.3),
                        byName(parameters(0)),
                        Arbitraries.maps(texts(), texts().list().ofMaxSize(2)).ofMaxSize(2),
                        types().injectNull(0.7))
                .as((path, parameters, sets, returns) ->
                        new Read(path, Named.renameParameters(parameters), sets, List.of(190), returns));
    }

    private static Arbitrary<Requirements> requirements() {
        return Combinators.combine(
                        texts().list().ofMaxSize(2),
                        texts().list().ofMaxSize(2),
                        Arbitraries.of(true, false).injectNull(0.3))
                .as((a, b, experience) -> new Requirements(a, b, List.of(), experience));
    }

    private static Arbitrary<EnumValues> enums() {
        return Combinators.combine(
                        texts().injectNull(0.7), texts().list().uniqueElements().ofMaxSize(30))
                .as(EnumValues::new);
    }

    private static Arbitrary<Range> ranges() {
        return Combinators.combine(
                        Arbitraries.of("-24", "1.5", "a", ""),
                        Arbitraries.of("24", "0x1f").injectNull(0.5))
                .as(Range::new);
    }

    private static Arbitrary<Set<String>> flags() {
        return Arbitraries.of("core", "default", "supports emoji", "NO").set().ofMaxSize(2);
    }

    private static Arbitrary<Origin> origins() {
        return Combinators.combine(
                        Arbitraries.of("user.md:1", "a b:2", "1:30").list().ofMaxSize(2),
                        Arbitraries.maps(texts(), texts()).ofMaxSize(1))
                .as(Origin::new);
    }

    private static <T> Arbitrary<Map<String, T>> byName(Arbitrary<T> elements) {
        return Arbitraries.maps(texts(), elements).ofMaxSize(2);
    }
}

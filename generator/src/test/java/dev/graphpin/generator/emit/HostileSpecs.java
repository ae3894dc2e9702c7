package dev.graphpin.generator.emit;

import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.EnumValues;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Flags;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Origin;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Range;
import dev.graphpin.spec.model.Read;
import dev.graphpin.spec.model.Requirements;
import dev.graphpin.spec.model.Returns;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.model.TypeNotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Specs in which everything is called like something else: like Java's words and classes, the runtime's, what is generated for a node, members of
 * models and requests, each other but for case or marks, and like nothing that is an identifier. A spec is its number.
 */
final class HostileSpecs {
    private static final String JAVA =
            "class package long do record var yield sealed permits when _ module String Object"
                    + " Override List Map Boolean Enum Record Void Integer Deprecated Iterable Exception Thread StableValue";
    private static final String RUNTIME = "Codec GraphObject JsonValue Call Connection Operation NestedField GraphField"
            + " Graph ModelBuilder GraphClient Node NodeRequest Edge EdgeRequest Write WriteRequest Request OpenEnum"
            + " EnumValues Shapes JsonIn FilePart OpaqueObject Nullable Generated Collection LocalDate ErrorCodes";
    private static final String DERIVED =
            "User UserField UserNode UserEnum UserEnumName UserEdgeAlbums Builder Create Create2 create2"
                    + " update2 delete2 dissociate2 update3 Result Summary Values Graph_1 User_1 AnyNode Any Aux Con nul com1 Client";
    private static final String MEMBERS =
            "toString hash_code get_class wait notify clone equals build put get set fields"
                    + " request call id codec CODEC values of known name value text list map edge has is_null as to_json from_json"
                    + " builder to_builder copy_of extra with raw execute operation page pages stream iterator for_each like from"
                    + " nested_in limit after before since summary secret read error core DEFAULT version connect client property in";
    private static final String ALIKE =
            "foo_bar fooBar foo-bar FooBar FOO_BAR foo.bar foo__bar _foo_bar Foo_Bar foo:bar";
    private static final List<String> ODD = List.of(
            "",
            " ",
            "é",
            "İstanbul",
            "istanbul",
            "ISTANBUL",
            "😀",
            "日本",
            "a\u200fb",
            "\u202eabc",
            "\\u000a",
            "\n",
            "a\rb");
    private static final List<String> ODDER = List.of(
            "\u2028", "\u0000", "\"", "\\", "$L", "$$", "*/", "@param", "{@code", "<b>", "a,b", " a", "100x100", "1",
            "-1");
    private static final List<String> LONG = List.of("x".repeat(300), "very_long_name_".repeat(20), "é".repeat(60));
    private static final List<String> PLAIN =
            List.of("id", "albums", "data", "status", "type", "likes", "User", "Page", "Album", "AdSet", "ad_set");
    private static final List<String> TYPES = List.of(
            "string",
            "numeric string",
            "int32",
            "int64",
            "float",
            "bool",
            "datetime",
            "date",
            "file",
            "Object",
            "list",
            "map",
            "enum",
            "list<enum>",
            "map<string, enum>",
            "list<list<map<string, list<string>>>>",
            "User",
            "list<User>",
            "Page|User",
            "AnyNode",
            "Struct {id: string, result: bool, builder: list<string>}",
            "list<Struct {value: string, Value: int32, VALUE: enum}>",
            "map<string, Struct {a: Struct {a: string}}>",
            "weird words >");

    private final Random random;
    private final List<String> names = new ArrayList<>();

    private HostileSpecs(long number) {
        random = new Random(number);
        List<String> all = new ArrayList<>();
        Stream.of(JAVA, RUNTIME, DERIVED, MEMBERS, ALIKE).forEach(words -> all.addAll(List.of(words.split(" "))));
        Stream.of(ODD, ODDER, LONG, PLAIN).forEach(all::addAll);
        int count = 5 + random.nextInt(30);
        for (int i = 0; i < count; i++) {
            String name = any(all);
            names.add(name);
            names.add(name + any(List.of("", "_", "s", "2")));
        }
        names.addAll(PLAIN);
    }

    static Spec spec(long number) {
        HostileSpecs of = new HostileSpecs(number);
        Map<String, Node> nodes = of.several(5, () -> of.node(of.name()), Node::name);
        nodes.remove("");
        return new Spec("v19.0", nodes, Map.of());
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String name() {
        return any(names);
    }

    private boolean oneIn(int number) {
        return random.nextInt(number) == 0;
    }

    private <T> Map<String, T> several(int most, Supplier<T> make, Function<T, String> name) {
        return Stream.generate(make)
                .limit(random.nextInt(most + 1))
                .collect(Collectors.toMap(name, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private Set<String> flags() {
        return Stream.of(Flags.CORE, Flags.DEFAULT, Flags.DEPRECATED, Flags.REQUIRED, Flags.SECRET, "*/ {@code odd")
                .filter(flag -> oneIn(6))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private @Nullable String prose() {
        return oneIn(3)
                ? name() + " */ @deprecated {@link " + name() + "} \\u000a */ <script> & \"; } // \n\n * @param x\n<p>"
                : null;
    }

    private @Nullable EnumValues values(TypeNotation type) {
        if (!type.words().contains("enum")) {
            return null;
        }
        List<String> values = oneIn(3)
                ? List.of("A", "B")
                : Stream.generate(this::name)
                        .limit(1 + random.nextInt(7))
                        .distinct()
                        .toList();
        return new EnumValues(oneIn(3) ? name() : null, values);
    }

    private TypeNotation type() {
        return TypeNotation.of(oneIn(6) ? name() : any(TYPES));
    }

    private Map<String, Field> fields(int most, int depth) {
        return several(
                most,
                () -> {
                    TypeNotation type = type();
                    Map<String, Field> inside = depth > 0 && oneIn(6) ? fields(4, depth - 1) : Map.of();
                    Range range = oneIn(9) ? new Range(name(), name()) : null;
                    return new Field(
                            name(), type, values(type), range, flags(), name(), prose(), inside, Origin.UNKNOWN);
                },
                Field::name);
    }

    private Map<String, Parameter> parameters(int most, int depth) {
        return several(
                most,
                () -> {
                    TypeNotation type = type();
                    Map<String, Parameter> inside = depth > 0 && oneIn(5) ? parameters(4, depth - 1) : Map.of();
                    return new Parameter(
                            name(), type, values(type), null, flags(), name(), prose(), inside, Origin.UNKNOWN);
                },
                Parameter::name);
    }

    private List<Operation> operations(String path) {
        return List.copyOf(several(
                        4,
                        () -> {
                            Operation.Action action = any(List.of(Operation.Action.values()));
                            return new Operation(
                                    action,
                                    action == Operation.Action.DELETE ? "DELETE" : oneIn(20) ? "PUT" : "POST",
                                    path + "/" + random.nextInt(4),
                                    name(),
                                    flags(),
                                    prose(),
                                    parameters(6, 3),
                                    new Returns(oneIn(2), oneIn(2) ? name() : null, oneIn(4) ? type() : null),
                                    List.of(100, 190),
                                    Origin.UNKNOWN);
                        },
                        operation -> operation.method() + operation.path())
                .values());
    }

    private @Nullable Read read(String path) {
        return oneIn(4)
                ? null
                : new Read(path, parameters(4, 3), Map.of(name(), List.of(name(), name())), List.of(100), null);
    }

    private Edge edge() {
        String name = name();
        String path = "/{user_id}/" + name;
        return new Edge(
                name,
                oneIn(4) ? null : type(),
                any(List.of(Edge.Cardinality.values())),
                flags(),
                null,
                prose(),
                Requirements.NONE,
                read(path),
                fields(3, 1),
                fields(3, 1),
                operations(path),
                Origin.UNKNOWN);
    }

    private Node node(String name) {
        return new Node(
                name,
                "v19.0",
                oneIn(2) ? null : "https://example.com/" + name,
                prose(),
                flags(),
                Requirements.NONE,
                read(oneIn(8) ? "/some_place/" : "/{user_id}/"),
                fields(12, 3),
                several(5, this::edge, Edge::name),
                operations("/{user_id}"),
                Origin.UNKNOWN);
    }
}

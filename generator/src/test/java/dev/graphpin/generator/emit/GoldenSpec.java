package dev.graphpin.generator.emit;

import static dev.graphpin.generator.emit.Specs.edge;
import static dev.graphpin.generator.emit.Specs.field;
import static dev.graphpin.generator.emit.Specs.node;
import static dev.graphpin.generator.emit.Specs.object;
import static dev.graphpin.generator.emit.Specs.operation;
import static dev.graphpin.generator.emit.Specs.parameter;

import dev.graphpin.spec.model.Edge.Cardinality;
import dev.graphpin.spec.model.ErrorCode;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Operation.Action;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Read;
import dev.graphpin.spec.model.Spec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small spec that has every construct that the generator emits, every kind of odd name, and hostile text in every description. */
public final class GoldenSpec {
    /** What must never reach the compiler, the Javadoc or a browser as more than text. */
    public static final String HOSTILE =
            "Ends */ here \\u002a/ and {@link String} @deprecated <script>alert(\"$x\")</script> $T $L\u2028new\u2029line \"quoted\" \\ \uD800"
                    + " \u202Ereversed &lt; line\nbreak";

    private static final List<String> WIRES = List.of(
            "class",
            "package",
            "long",
            "do",
            "100x100",
            "28d_click",
            "payment.subscriptions",
            "../../x",
            "",
            "gr\u00f6\u00dfe",
            "$",
            "_",
            "first name",
            "firstName",
            "get_class",
            "hash_code",
            "to_json",
            "builder",
            "equals",
            "value",
            "list",
            "extra",
            "\"; }",
            "a\\u002a/b",
            "x\ny",
            "\uD800");

    private static final List<String> VALUES = List.of(
            "Dynamic Ads",
            "1",
            "American (New)",
            "YES",
            "yes",
            "photoAlbum",
            "",
            "100%",
            "a\"b\\c",
            "class",
            "VALUES_",
            "\u202E");

    private static final String SUCCESS = "Struct {success: bool}";

    private GoldenSpec() {}

    public static Spec spec() {
        Map<String, Node> nodes = new LinkedHashMap<>();
        for (Node node : List.of(
                user(),
                customAudience(),
                adAccount(),
                odd(),
                url(),
                named("Object"),
                named("UserField"),
                named("AdEdgeUsers"),
                spot())) {
            nodes.put(node.name(), node);
        }
        return new Spec(
                "v19.0",
                nodes,
                Map.of(
                        100, new ErrorCode(100, "INVALID_PARAMETER", HOSTILE),
                        190, new ErrorCode(190, "INVALID_TOKEN", null),
                        2650, new ErrorCode(2650, null, null)));
    }

    private static Node user() {
        return node(
                "User",
                "A person. " + HOSTILE,
                new Read(
                        "/{person-id}/",
                        Map.of("metric", parameter("metric", "enum", HOSTILE, List.of("a", "b"))),
                        Map.of("public_profile", List.of("id", "name", "unknown")),
                        List.of(100, 190, 2650)),
                List.of(
                        field("id", "numeric string", "core", "default"),
                        field("name", "string", HOSTILE, List.of(), List.of("core", "default")),
                        field("age_range", "AgeRange", "core"),
                        field("about", "string", "core", "no data"),
                        field("birthday", "string"),
                        field("favorite_teams", "list<Experience>"),
                        field("from", "User"),
                        field("install_type", "enum", null, List.of("UNKNOWN", "web view"), List.of()),
                        field("is_guest_user", "bool"),
                        field("labels", "map<string, string>"),
                        field("matrix", "list<list<int64>>"),
                        field("metadata", "Object"),
                        field("owner", "User|Page"),
                        field("picture", "string"),
                        field("reactions", "list<enum>", null, List.of("LIKE", "LOVE"), List.of()),
                        field("size", "int32"),
                        field("stream_key", "string", "secret"),
                        field("test_group", "int64"),
                        field("timezone", "float", "core", "deprecated"),
                        field("updated_time", "datetime"),
                        field("what_is_this", "some words nobody knows"),
                        Specs.nested(
                                "tags",
                                "object[]",
                                field("id", "string", HOSTILE, List.of(), List.of()),
                                field("type", "enum", null, List.of("user", "page"), List.of()),
                                Specs.nested("tags", "object", field("offset", "int32")))),
                List.of(
                        Specs.summed(
                                edge(
                                        "accounts",
                                        "Page",
                                        Cardinality.LIST,
                                        List.of(),
                                        List.of(field("perms", "list<string>"))),
                                field("total_count", "unsigned int32"),
                                field("order", "enum", null, List.of("ranked"), List.of())),
                        edge("picture", "ProfilePictureSource", Cardinality.SINGLE),
                        edge("feed", null, Cardinality.UNKNOWN, List.of(), List.of()),
                        edge(
                                "cover",
                                "CoverPhoto",
                                Cardinality.SINGLE,
                                List.of(parameter("type", "enum", HOSTILE, List.of("small", "large"))),
                                List.of()),
                        edge(
                                "albums",
                                "Album",
                                Cardinality.LIST,
                                List.of(
                                        parameter("limit", "int32", List.of()),
                                        parameter("is_shared", "bool", List.of(), "required"),
                                        object(
                                                "filter",
                                                "Object",
                                                "",
                                                parameter("field", "string", List.of(), "required"))),
                                List.of(),
                                Specs.reading(
                                        operation(
                                                Action.CREATE,
                                                "POST",
                                                "/{user_id}/albums",
                                                "Struct {id: numeric string, list: List [numeric string]}",
                                                parameter("name", "UTF-8 string", HOSTILE, List.of(), "required"),
                                                parameter("source", "file", List.of()),
                                                parameter("sources", "list<file>", List.of()),
                                                object("more", "Object", "", parameter("source", "file", List.of()))),
                                        "id"))),
                Specs.reading(
                        operation(
                                Action.UPDATE,
                                "POST",
                                "/{user_id}",
                                SUCCESS,
                                parameter(
                                        "local_news_subscription_status",
                                        "enum",
                                        HOSTILE,
                                        List.of("STATUS_ON", "STATUS_OFF")),
                                parameter("emoji_color_pref", "int64", List.of()),
                                parameter("label_ids", "array<numeric string>", List.of()),
                                parameter("place", "Page", List.of()),
                                parameter("like", "User", List.of()),
                                parameter("spots", "list<Spot>", List.of()),
                                parameter("execute", "string", List.of()),
                                parameter("stream_key", "string", List.of(), "secret"),
                                parameter("type", "enum", List.of("x", "y"))),
                        null),
                operation(Action.DELETE, "DELETE", "/{user_id}", "bool"));
    }

    private static Node customAudience() {
        return node(
                "CustomAudience",
                null,
                null,
                List.of(),
                List.of(edge(
                        "users",
                        null,
                        Cardinality.UNKNOWN,
                        List.of(),
                        List.of(),
                        users(Action.UPDATE, "POST"),
                        users(Action.DISSOCIATE, "DELETE"))));
    }

    private static Node adAccount() {
        return node(
                "AdAccount",
                null,
                new Read("/act_{ad_account_id}", Map.of(), Map.of(), List.of()),
                List.of(),
                List.of(edge(
                        "assigned_users",
                        null,
                        Cardinality.UNKNOWN,
                        List.of(),
                        List.of(),
                        operation(
                                Action.DISSOCIATE,
                                "DELETE",
                                "/act_{ad_account_id}/assigned_users",
                                null,
                                parameter("user", "UID", List.of(), "required")))));
    }

    private static Operation users(Action action, String method) {
        return operation(
                action,
                method,
                "/{custom_audience_id}/users",
                "Struct {audience_id: numeric string, num_received: int32, invalid_entry_samples: Map {string: string}, session: Struct {id: int64}}",
                parameter("namespace", "string", List.of(), "required"),
                object(
                        "payload",
                        "Object",
                        "required",
                        parameter("schema", "list<string>", List.of(), "required"),
                        parameter("data", "list<list<string>>", List.of()),
                        object(
                                "data_source",
                                "Object",
                                "",
                                parameter("type", "enum", List.of("FILE_IMPORTED", "UNKNOWN")),
                                parameter("sub_type", "enum", List.of("ANYTHING", "NOTHING")),
                                object("payload", "Object", "", parameter("builder", "string", List.of())))));
    }

    /** Everything is odd here: names, values, text, and types that are called like classes of ours. */
    private static Node odd() {
        List<Field> fields = new ArrayList<>();
        List<Parameter> parameters = new ArrayList<>();
        for (String wire : WIRES) {
            fields.add(field(wire, "string"));
            parameters.add(parameter(wire, "string", List.of(), "required"));
        }
        for (String type : List.of("Builder", "Fields", "List", "Nullable", "Operation", "Values", "Graph")) {
            fields.add(field("as_" + type, type));
            fields.add(Specs.nested(type, "Object", field(type, type)));
        }
        fields.add(field("odd_values", "enum", HOSTILE, VALUES, List.of()));
        parameters.add(parameter("odd_values", "enum", VALUES));
        parameters.add(object("operation", "Object", "", parameter("call", "string", List.of())));
        return node(
                "Odd",
                HOSTILE,
                new Read(HOSTILE, Map.of(), Map.of("class", List.of("class"), "default", List.of()), List.of()),
                fields,
                List.of(
                        edge("class", "Odd", Cardinality.LIST),
                        edge("get", "Odd", Cardinality.LIST),
                        edge("update", "Odd", Cardinality.LIST),
                        edge("a.b", "Odd", Cardinality.LIST),
                        edge("a_b", "Odd", Cardinality.LIST),
                        edge("../../x", "Odd", Cardinality.LIST),
                        edge(
                                "",
                                null,
                                Cardinality.LIST,
                                List.of(),
                                List.of(),
                                odd("/{odd_id}/", parameters.subList(0, 2)))),
                odd("/{odd_id}", parameters),
                odd("/{odd_id}/" + HOSTILE, parameters.subList(0, 2)));
    }

    private static Operation odd(String path, List<Parameter> parameters) {
        return operation(Action.UPDATE, "POST", path, SUCCESS, parameters.toArray(Parameter[]::new));
    }

    private static Node url() {
        return node(
                "URL",
                List.of(field("id", "string"), field("error", "Error")),
                List.of(edge("reports", "DsaReport", Cardinality.LIST), edge("more", "DSAReport", Cardinality.LIST)));
    }

    /** A part of parameters: nothing leads to it. */
    private static Node spot() {
        return node(
                "Spot",
                null,
                null,
                List.of(
                        field("kind", "enum", null, List.of("HOME", "WORK"), List.of()),
                        field("near", "list<Spot>"),
                        field("pass", "string", "secret"),
                        field("since", "datetime")),
                List.of());
    }

    private static Node named(String name) {
        return node(name, List.of(field("id", "string")), List.of());
    }
}

package dev.graphpin.generator.plan;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.graphpin.generator.emit.Specs.edge;
import static dev.graphpin.generator.emit.Specs.field;
import static dev.graphpin.generator.emit.Specs.node;
import static dev.graphpin.generator.emit.Specs.object;
import static dev.graphpin.generator.emit.Specs.operation;
import static dev.graphpin.generator.emit.Specs.parameter;
import static dev.graphpin.generator.emit.Specs.reading;
import static dev.graphpin.generator.emit.Specs.spec;

import dev.graphpin.generator.emit.GoldenSpec;
import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Edge.Cardinality;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation.Action;
import dev.graphpin.spec.model.Spec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannerTest {
    private static Map<String, NodePlan> plan(Spec spec) {
        Map<String, NodePlan> nodes = new TreeMap<>();
        Planner.plan(spec, PlanOptions.in("p")).plan().nodes().forEach(node -> nodes.put(node.wire(), node));
        return nodes;
    }

    private static NodePlan plan(Node node) {
        NodePlan plan = plan(spec(node)).get(node.name());
        if (plan == null) {
            throw new AssertionError(node.name());
        }
        return plan;
    }

    private static JavaType typeOf(String words) {
        return plan(node("Thing", List.of(field("it", words)), List.of()))
                .model()
                .properties()
                .get(0)
                .type();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "string; TEXT",
                "numeric string; TEXT",
                "int32; INT32",
                "int64; INT64",
                "float; NUMBER",
                "bool; BOOL",
                "datetime; TIME",
                "enum; TEXT",
                "Object; ANY",
                "words nobody knows; ANY",
                "numeric string or integer; TEXT",
                "User|Page; ANY",
                "list<string>; ListOf[element=TEXT]",
                "list<list<int64>>; ListOf[element=ListOf[element=INT64]]",
                "map<string, bool>; MapOf[value=BOOL]",
                "Thing; Model[name=Thing]",
                "list<Other>; ListOf[element=Model[name=Other]]",
            })
    void typesAreThoseOfTheDocumentation(String words, String type) {
        assertThat(typeOf(words).toString()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Targeting; Model[name=Targeting]",
                "list<Targeting>; ListOf[element=Model[name=Targeting]]",
                "map<string, Targeting>; MapOf[value=Model[name=Targeting]]",
                "Creative; Model[name=Creative]",
                "list<Permission>; ListOf[element=ANY]",
                "Opaque; ANY",
                "Unknown; ANY",
                "Targeting|string; ANY",
                "Object; ANY",
            })
    void aParameterTakesAModelOfWhatCallersSend(String words, String type) {
        Node thing = node(
                "Thing",
                List.of(field("id", "string"), field("opaque", "Opaque")),
                List.of(
                        edge(
                                "creatives",
                                "Creative",
                                Cardinality.LIST,
                                List.of(parameter("it", words, List.of())),
                                List.of()),
                        edge("permissions", "list<Permission>", Cardinality.LIST)),
                operation(
                        Action.UPDATE,
                        "POST",
                        "/{id}",
                        null,
                        parameter("it", words, List.of()),
                        object("in", "Object", "", parameter("it", words, List.of()))));
        Map<String, NodePlan> nodes = plan(spec(
                thing,
                node("Targeting", null, null, List.of(field("age", "int32")), List.of()),
                node("Creative", List.of(field("id", "string")), List.of()),
                node("Permission", null, null, List.of(field("permission", "string")), List.of())));
        EndpointPlan endpoint = Objects.requireNonNull(
                Objects.requireNonNull(nodes.get("Thing")).endpoint());
        RequestPlan request = endpoint.requests().get(0);

        assertThat(Stream.of(
                                request.parameters(),
                                request.nested().get(0).properties(),
                                endpoint.edges().get(0).parameters())
                        .flatMap(List::stream)
                        .filter(parameter -> parameter.wire().equals("it"))
                        .map(parameter -> parameter.type().toString()))
                .containsExactly(type, type, type);
    }

    @Test
    void aNodeThatIsAddedRenamesNoClassOfAnother() {
        List<Node> nodes = new ArrayList<>(GoldenSpec.spec().nodes().values());
        nodes.removeIf(
                node -> node.name().equals("URL")); // its neighbours differ by case, which is the documented exception
        nodes.add(node("Ad", List.of(), List.of(users("sets_users"), users("edge_x"))));
        nodes.add(node("AdSets", List.of(), List.of(users("users"))));
        nodes.add(node("AdEdge", List.of(), List.of(users("x"))));
        nodes.add(node("UserNode", List.of(), List.of(users("x"))));
        nodes.add(node("UserEnumInstallType", List.of(), List.of()));
        nodes.add(node("Thread", List.of(), List.of()));
        Map<String, NodePlan> all = plan(spec(nodes.toArray(Node[]::new)));
        List<String> classes =
                all.values().stream().flatMap(node -> classes(node).stream()).toList();

        assertThat(classes.stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList())
                .hasSize(classes.size());
        for (Node added : nodes) {
            List<Node> fewer =
                    nodes.stream().filter(node -> !node.equals(added)).toList();
            plan(spec(fewer.toArray(Node[]::new))).forEach((wire, node) -> {
                NodePlan same = all.get(wire);
                if (same != null && same.endpoint() != null && node.endpoint() != null) {
                    assertWithMessage(wire + " beside " + added.name())
                            .that(classes(same))
                            .isEqualTo(classes(node));
                }
            });
        }
    }

    private static Edge users(String name) {
        return edge(
                name,
                null,
                Cardinality.LIST,
                List.of(),
                List.of(),
                operation(Action.CREATE, "POST", "/{id}/" + name, "bool"));
    }

    private static List<String> classes(NodePlan node) {
        List<String> names = new ArrayList<>(List.of(node.model().name().toString()));
        if (node.fieldNames() != null) {
            names.add(node.fieldNames().name().toString());
        }
        node.enums().forEach(one -> names.add(one.name().toString()));
        EndpointPlan endpoint = node.endpoint();
        if (endpoint != null) {
            if (endpoint.name() != null) {
                names.add(endpoint.name().toString());
            }
            endpoint.edges().stream()
                    .filter(edge -> edge.name() != null)
                    .forEach(edge -> names.add(String.valueOf(edge.name())));
        }
        return names;
    }

    @Test
    void enumsOfOneNameAndTheSameValuesAreOne() {
        NodePlan node = plan(node(
                "Thing",
                List.of(field("type", "enum", null, List.of("A", "B"), List.of())),
                List.of(edge(
                        "users",
                        null,
                        Cardinality.LIST,
                        List.of(),
                        List.of(),
                        operation(
                                Action.UPDATE,
                                "POST",
                                "/{id}/users",
                                null,
                                parameter("type", "enum", List.of("B", "A"))),
                        operation(
                                Action.CREATE,
                                "POST",
                                "/{id}/users",
                                null,
                                parameter("type", "list<enum>", List.of("A", "C"))))),
                operation(Action.UPDATE, "POST", "/{id}", null, parameter("kind", "enum", List.of("A", "B")))));

        assertThat(enums(node))
                .containsExactly("ThingEnumKind[A, B]", "ThingEnumType[A, B]", "ThingEnumUsersCreateType[A, C]")
                .inOrder();
    }

    @Test
    void anEnumThatComesLaterRenamesNoOther() {
        List<String> before = enums(plan(
                node("Thing", List.of(field("type", "enum", null, List.of("A"), List.of())), List.of(users("x")))));
        List<String> after = enums(plan(node(
                "Thing",
                List.of(field("type", "enum", null, List.of("A"), List.of())),
                List.of(users("x")),
                operation(Action.CREATE, "POST", "/{id}", null, parameter("type", "enum", List.of("B"))))));

        assertThat(after)
                .containsExactly("ThingEnumCreateType[B]", "ThingEnumType[A]")
                .inOrder();
        assertThat(after).containsAtLeastElementsIn(before);
    }

    private static List<String> enums(NodePlan node) {
        return node.enums().stream()
                .map(one -> one.name().simpleName()
                        + one.constants().stream().map(EnumPlan.Constant::wire).collect(Collectors.toList()))
                .toList();
    }

    @Test
    void whatAnEdgeAddsIsAPropertyOfItsTarget() {
        Map<String, NodePlan> nodes = plan(spec(node(
                "User",
                List.of(),
                List.of(edge(
                        "accounts", "Page", Cardinality.LIST, List.of(), List.of(field("perms", "list<string>")))))));

        NodePlan page = Objects.requireNonNull(nodes.get("Page"));
        assertThat(page.endpoint()).isNull();
        assertThat(page.model().properties().stream().map(Property::wire).toList())
                .containsExactly("id", "perms");
    }

    @Test
    void whatIsReadAfterWritingIsWhatWasPostedToOrMade() {
        NodePlan node = plan(node(
                "Thing",
                List.of(field("id", "string")),
                List.of(edge(
                        "parts",
                        "Part",
                        Cardinality.LIST,
                        List.of(),
                        List.of(),
                        reading(operation(Action.CREATE, "POST", "/{id}/parts", "bool"), "id"),
                        reading(operation(Action.UPDATE, "POST", "/{id}/parts", "bool"), null),
                        operation(Action.DELETE, "DELETE", "/{id}/parts", "bool"))),
                reading(operation(Action.CREATE, "POST", "/{id}", "bool"), "id")));
        EndpointPlan endpoint = Objects.requireNonNull(node.endpoint());

        assertThat(endpoint.edges().get(0).requests().stream()
                        .map(request -> request.accessor() + " " + request.written())
                        .toList())
                .containsExactly("create Part", "delete null", "update Thing")
                .inOrder();
        assertThat(String.valueOf(endpoint.requests().get(0).written())).isEqualTo("AnyNode");
    }

    @ParameterizedTest
    @CsvSource({
        "User, users",
        "AdCategory, adCategories",
        "Day, days",
        "Status, statuses",
        "Case, cases_",
        "Movie, movies_",
        "Tie, ties_",
        "Shoe, shoes",
        "Inbox, inboxes",
        "a, as"
    })
    void severalAreCalledAsInEnglish(String one, String several) {
        assertThat(Naming.plural(one)).isEqualTo(several);
    }

    @Test
    void aThousandFieldsAndValuesAreNoProblem() {
        List<Field> fields = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            fields.add(field("field_" + i, "string"));
            values.add("VALUE_" + i);
        }
        fields.add(field("big", "enum", null, values, List.of()));
        NodePlan node = plan(node("Big", fields, List.of()));

        assertThat(node.model().properties()).hasSize(1_001);
        assertThat(node.model().properties().stream()
                        .map(Property::member)
                        .distinct()
                        .count())
                .isEqualTo(1_001);
    }

    /** A part of a part of what an edge leads to can be asked for; a part of nothing cannot, and of what only a part of nothing holds. */
    @Test
    void fieldsThatNobodyCanAskForHaveNoNames() {
        Map<String, NodePlan> nodes = plan(spec(
                node("User", List.of(field("id", "string")), List.of(edge("likes", "Like", Cardinality.LIST))),
                node("Like", null, null, List.of(field("place", "list<Place>")), List.of()),
                node("Place", null, null, List.of(field("city", "string")), List.of()),
                node("Lonely", null, null, List.of(field("part", "LonelyPart")), List.of()),
                node("LonelyPart", null, null, List.of(field("size", "int32")), List.of())));
        List<String> named = nodes.values().stream()
                .filter(node -> node.fieldNames() != null)
                .map(NodePlan::wire)
                .toList();
        assertThat(named).containsExactly("User", "Like", "Place");
        assertThat(nodes.keySet()).containsAtLeast("Lonely", "LonelyPart");
    }
}

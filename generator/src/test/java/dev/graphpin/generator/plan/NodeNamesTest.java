package dev.graphpin.generator.plan;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.graphpin.generator.emit.Specs.edge;
import static dev.graphpin.generator.emit.Specs.field;
import static dev.graphpin.generator.emit.Specs.node;
import static dev.graphpin.generator.emit.Specs.operation;
import static dev.graphpin.generator.emit.Specs.spec;

import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.model.Edge.Cardinality;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation.Action;
import dev.graphpin.spec.model.Spec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A node's names are its own: whatever other nodes there are, they stay. */
class NodeNamesTest {
    @Test
    void whatIsSpelledLikeAClassKeepsItsSpelling() {
        for (String name : List.of("User", "URL", "IGUser", "A", "AdAccountDSARecommendation", "X2y")) {
            assertThat(NodeNames.type(name)).isEqualTo(name);
        }
        assertThat(NodeNames.type("Object")).isEqualTo("Object_");
        assertThat(NodeNames.type("PageNode")).isEqualTo("PageNode_");
        assertThat(NodeNames.type("Con")).isEqualTo("Con_");
        assertThat(NodeNames.type("Com1")).isEqualTo("Com1_");
        assertThat(NodeNames.type("Company")).isEqualTo("Company");
    }

    @Test
    void whatIsNotIsSetApart() {
        for (String odd :
                List.of("ADSET", "adset", "adSet", "ad_set", "ad set", "AD_SET", "ad.set", "Ad-Set", "ad__set")) {
            assertThat(NodeNames.type(odd)).matches("(?i)adset_[0-9a-f]{8}");
        }
        assertThat(NodeNames.type("graph")).matches("Graph__[0-9a-f]{8}");
    }

    @Test
    void aTypeThatIsOnlyReferredToMakesWay() {
        Spec spec = spec(node("Adset", List.of(field("it", "list<AdSet>")), List.of()));
        Planner.Result planned = Planner.plan(spec, PlanOptions.in("p"));
        assertThat(classes(planned)).containsEntry("Adset", "Adset");
        assertThat(classes(planned).get("AdSet")).matches("AdSet_[0-9a-f]{8}");
        assertThat(planned.diagnostics().stream().map(Diagnostic::id)).contains("plan-name-clash");
    }

    /** Without the edges' targets as nodes of their own: a type that is only referred to is none, and makes way. */
    @Property(tries = 500, seed = "42")
    void aNodeThatIsAddedRenamesNoOther(@ForAll("names") Set<String> wires, @ForAll("name") String added) {
        Planner.Result before = plan(wires);
        Set<String> more = new TreeSet<>(wires);
        more.add(added);
        Planner.Result after = plan(more);
        if (isRefused(after)) {
            assertThat(twins(more)).isNotEmpty();
            return;
        }
        assertWithMessage("%s without %s", more, added).that(isRefused(before)).isFalse();
        assertWithMessage("%s and %s", wires, added)
                .that(names(after).entrySet())
                .containsAtLeastElementsIn(names(before).entrySet());
        List<String> files = classes(after).values().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        assertThat(files).containsNoDuplicates();
    }

    @Property(tries = 500, seed = "42")
    void onlyTwinsThatAreBothSpelledLikeClassesAreRefused(@ForAll("names") Set<String> wires) {
        assertThat(isRefused(plan(wires))).isEqualTo(!twins(wires).isEmpty());
    }

    /** Fields that an edge adds to the nodes it leads to, however natural their names are. */
    @Test
    void whatEdgesOfOtherNodesAddMakesWay() {
        Node user = node(
                "User",
                List.of(field("firstName", "string"), field("id", "string")),
                List.of(edge("middleName", "Page", Cardinality.LIST), edge("likes", "Page", Cardinality.LIST)));
        List<Field> added = Stream.of("first_name", "middle_name", "likes", "last_name")
                .map(name -> field(name, "int32"))
                .toList();
        Node page = node("Page", List.of(), List.of(edge("fans", "User", Cardinality.LIST, List.of(), added)));
        Map<String, String> alone = members(user);
        assertThat(alone)
                .containsExactly(
                        "firstName", "firstName FIRST_NAME",
                        "id", "id ID",
                        "middleName", "middleName MIDDLE_NAME",
                        "likes", "likes LIKES");
        assertThat(members(user, page).entrySet()).containsAtLeastElementsIn(alone.entrySet());
        assertThat(members(user, page)).containsEntry("last_name", "lastName LAST_NAME");
        assertThat(members(user, page).get("first_name")).matches("firstName_[0-9a-f]{4} FIRST_NAME_[0-9a-f]{4}");
    }

    /** Accessors of the first node, and the names its fields are asked for by. */
    private static Map<String, String> members(Node... nodes) {
        NodePlan planned = Planner.plan(spec(nodes), PlanOptions.in("p")).plan().nodes().stream()
                .filter(node -> node.wire().equals(nodes[0].name()))
                .findFirst()
                .orElseThrow();
        Map<String, String> members = new TreeMap<>();
        planned.model().read().forEach(property -> members.put(property.wire(), property.member()));
        Objects.requireNonNull(planned.fieldNames())
                .fields()
                .forEach(field -> members.merge(field.wire(), field.constant(), (member, name) -> member + " " + name));
        return members;
    }

    private static Set<String> twins(Set<String> wires) {
        Set<String> seen = new HashSet<>();
        Set<String> twins = new TreeSet<>();
        for (String wire : wires) {
            if (NodeNames.isLikeAClass(wire) && !seen.add(wire.toLowerCase(Locale.ROOT))) {
                twins.add(wire);
            }
        }
        return twins;
    }

    private static boolean isRefused(Planner.Result planned) {
        return planned.diagnostics().stream().anyMatch(found -> found.id().equals("plan-name-twins"));
    }

    private static Planner.Result plan(Set<String> wires) {
        Node[] nodes = wires.stream().map(NodeNamesTest::full).toArray(Node[]::new);
        return Planner.plan(spec(nodes), PlanOptions.in("p"));
    }

    private static Node full(String name) {
        return node(
                name,
                List.of(field("id", "string"), field("kind", "enum", null, List.of("A", "B"), List.of())),
                List.of(edge("likes", "User", Cardinality.LIST)),
                operation(Action.UPDATE, "POST", "/{x_id}", null));
    }

    private static Map<String, String> classes(Planner.Result planned) {
        Map<String, String> classes = new TreeMap<>();
        planned.plan()
                .nodes()
                .forEach(node -> classes.put(node.wire(), node.model().name().simpleName()));
        return classes;
    }

    /** All that is called after the nodes that are described. */
    private static Map<String, List<String>> names(Planner.Result planned) {
        Map<String, List<String>> names = new TreeMap<>();
        for (NodePlan node : planned.plan().nodes()) {
            EndpointPlan endpoint = node.endpoint();
            if (endpoint != null) {
                List<String> own = new ArrayList<>(List.of(
                        node.model().name().toString(),
                        String.valueOf(endpoint.name()),
                        endpoint.accessor(),
                        endpoint.plural()));
                endpoint.edges().forEach(edge -> own.add(String.valueOf(edge.name())));
                endpoint.requests().forEach(request -> own.add(request.name().toString()));
                names.put(node.wire(), own);
            }
        }
        return names;
    }

    @Provide
    static Arbitrary<Set<String>> names() {
        return name().set().ofMaxSize(12);
    }

    /** Names that are often alike, and everything that a name could be mistaken for. */
    @Provide
    static Arbitrary<String> name() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("aAbB").ofMinLength(1).ofMaxLength(4),
                Arbitraries.strings().withChars("aAdDsS_.1$ é").ofMinLength(1).ofMaxLength(5),
                Arbitraries.of("AdSet", "Adset", "ADSET", "adset", "ad_set", "Ad_Set", "PAGE", "Page", "PaGe", "page"),
                Arbitraries.of(
                        "Bus", "Buse", "Buses", "City", "Citie", "Cities", "Boxe", "Box", "Ad", "Ads", "Adse", "Any"),
                Arbitraries.of("URL", "Url", "url", "Graph", "graph", "Object", "object", "User", "USER", "AnyNode"),
                Arbitraries.of("UserField", "UserEdgeLikes", "userNode", "Client", "client", "Class", "class", "Of"));
    }
}

package dev.graphpin.generator.select;

import static com.google.common.truth.Truth.assertThat;
import static dev.graphpin.generator.emit.Specs.field;
import static dev.graphpin.generator.emit.Specs.node;
import static dev.graphpin.generator.emit.Specs.object;
import static dev.graphpin.generator.emit.Specs.operation;
import static dev.graphpin.generator.emit.Specs.parameter;
import static dev.graphpin.generator.emit.Specs.spec;

import dev.graphpin.generator.emit.Specs;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Operation.Action;
import dev.graphpin.spec.model.Spec;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final Spec SPEC = spec(
            node(
                    "User",
                    List.of(field("id", "string"), field("location", "Page")),
                    List.of(
                            Specs.edge(
                                    "accounts",
                                    "Page",
                                    Edge.Cardinality.LIST,
                                    List.of(),
                                    List.of(),
                                    operation(Action.CREATE, "POST", "/{user-id}/accounts", null)),
                            Specs.edge("albums", "Album", Edge.Cardinality.LIST)),
                    operation(Action.UPDATE, "POST", "/{user-id}", null),
                    operation(Action.DELETE, "DELETE", "/{user-id}", null)),
            node("Page", List.of(field("id", "string"), field("owner", "Business")), List.of()),
            node("Album", List.of(field("id", "string")), List.of()),
            node("Business", List.of(field("id", "string")), List.of()));

    private static List<String> in(String... patterns) {
        return Arrays.asList(patterns);
    }

    private static Selection.Result select(List<String> includes, List<String> excludes, Closure closure) {
        return Selection.select(SPEC, includes, excludes, closure);
    }

    /** All that is left, as patterns that would name it. */
    private static List<String> left(Selection.Result result) {
        TreeSet<String> left = new TreeSet<>();
        for (Node node : result.spec().nodes().values()) {
            left.add(node.name());
            node.operations().forEach(operation -> left.add(node.name() + action(operation)));
            for (Edge edge : node.edges().values()) {
                String name = node.name() + "/" + edge.name();
                if (Selection.isRead(edge)) {
                    left.add(name);
                }
                edge.operations().forEach(operation -> left.add(name + action(operation)));
            }
        }
        return List.copyOf(left);
    }

    private static String action(Operation operation) {
        return "#" + operation.method();
    }

    @Test
    void withoutPatternsEverythingIsSelected() {
        assertThat(select(in(), in(), Closure.STUB).spec()).isEqualTo(SPEC);
    }

    @Test
    void aNodeComesWithAllItHas() {
        assertThat(left(select(in("User"), in(), Closure.STUB)))
                .containsExactly(
                        "User", "User#DELETE", "User#POST", "User/accounts", "User/accounts#POST", "User/albums");
        assertThat(left(select(in("*a*e"), in(), Closure.STUB))).containsExactly("Page");
        assertThat(left(select(in("?age", "A*"), in(), Closure.STUB))).containsExactly("Album", "Page");
    }

    @Test
    void anEdgeOrAnOperationComesWithItsNodeButNothingElse() {
        assertThat(left(select(in("User/albums"), in(), Closure.STUB))).containsExactly("User", "User/albums");
        assertThat(left(select(in("User#update"), in(), Closure.STUB))).containsExactly("User", "User#POST");
        assertThat(left(select(in("User#delete", "User/accounts#create"), in(), Closure.STUB)))
                .containsExactly("User", "User#DELETE", "User/accounts#POST");
        assertThat(left(select(in("User/accounts#READ"), in(), Closure.STUB))).containsExactly("User", "User/accounts");
        assertThat(left(select(in("User#read"), in(), Closure.STUB))).containsExactly("User");
    }

    @Test
    void excludesCountMoreThanIncludes() {
        assertThat(left(select(in("User"), in("User/a*", "User#DELETE"), Closure.STUB)))
                .containsExactly("User", "User#POST");
        assertThat(left(select(in("User", "Page"), in("*#*", "*/*#create", "User/albums"), Closure.STUB)))
                .containsExactly("Page", "User", "User/accounts");
        assertThat(left(select(in(), in("User", "Business"), Closure.STUB))).containsExactly("Album", "Page");
        assertThat(left(select(in("User/accounts"), in("User/accounts#read"), Closure.STUB)))
                .containsExactly("User", "User/accounts#POST");
    }

    @Test
    void referencesAddNodesWithTheirFieldsAlone() {
        Selection.Result result = select(in("User"), in("Album"), Closure.REFERENCES);

        assertThat(result.spec().nodes().keySet()).containsExactly("User", "Page");
        Node page = Objects.requireNonNull(result.spec().nodes().get("Page"));
        assertThat(page.fields().keySet()).containsExactly("id", "owner");
        assertThat(page.edges()).isEmpty();
        assertThat(select(in("Page"), in(), Closure.REFERENCES).spec().nodes().keySet())
                .containsExactly("Page", "Business");
    }

    @Test
    void referencesAddWhatParametersTakeModelsOf() {
        Spec spec = spec(
                node(
                        "AdSet",
                        List.of(field("id", "string")),
                        List.of(Specs.edge(
                                "estimate",
                                "Estimate",
                                Edge.Cardinality.LIST,
                                List.of(parameter("spec", "Targeting", List.of())),
                                List.of())),
                        operation(
                                Action.UPDATE,
                                "POST",
                                "/{id}",
                                null,
                                object("more", "Object", "", parameter("creatives", "list<Creative>", List.of())),
                                parameter("scope", "list<Permission>", List.of()))),
                node("Creative", List.of(field("id", "string")), List.of()),
                node("Targeting", null, null, List.of(field("age", "int32")), List.of()),
                node("Permission", null, null, List.of(field("permission", "string")), List.of()),
                node(
                        "User",
                        List.of(field("id", "string")),
                        List.of(Specs.edge("permissions", "Permission", Edge.Cardinality.LIST))));

        assertThat(Selection.select(spec, in("AdSet#update"), in(), Closure.REFERENCES)
                        .spec()
                        .nodes()
                        .keySet())
                .containsExactly("AdSet", "Creative");
        assertThat(Selection.select(spec, in("AdSet/estimate"), in(), Closure.REFERENCES)
                        .spec()
                        .nodes()
                        .keySet())
                .containsExactly("AdSet", "Targeting");
    }

    @Test
    void whatMatchesNothingIsAnErrorThatGuesses() {
        List<Diagnostic> found = select(
                        in("Usr", "User/acounts", "User#publish", "Page#update", "a/b/c"),
                        in("Pge", "User/albums#delete"),
                        Closure.STUB)
                .diagnostics();

        assertThat(found.stream()
                        .map(diagnostic -> diagnostic.id() + " " + diagnostic.hint())
                        .toList())
                .containsExactly(
                        "plan-unknown-exclude did you mean 'Page'?",
                        "plan-unknown-exclude there are User/albums#read",
                        "plan-unknown-include there is nothing of that kind",
                        "plan-unknown-include there are User#delete, User#update",
                        "plan-unknown-include did you mean 'User/accounts'?",
                        "plan-unknown-include did you mean 'User'?",
                        "plan-wrong-pattern write NODE, NODE/EDGE, NODE#OPERATION or NODE/EDGE#OPERATION, with * for any"
                                + " text");
    }

    @Test
    void aPatternThatAnotherOneCoversStillMatches() {
        assertThat(select(in("User", "User/albums", "User/accounts#create"), in(), Closure.STUB)
                        .diagnostics())
                .isEmpty();
        assertThat(select(in("Page"), in("User", "User/albums"), Closure.STUB).diagnostics())
                .isEmpty();
    }
}

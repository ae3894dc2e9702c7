package dev.graphpin.generator.emit;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.graphpin.generator.emit.Specs.edge;
import static dev.graphpin.generator.emit.Specs.field;
import static dev.graphpin.generator.emit.Specs.node;
import static dev.graphpin.generator.emit.Specs.operation;
import static dev.graphpin.generator.emit.Specs.parameter;
import static dev.graphpin.generator.emit.Specs.spec;

import dev.graphpin.generator.Generator;
import dev.graphpin.generator.Listener;
import dev.graphpin.generator.Options;
import dev.graphpin.generator.plan.Plan;
import dev.graphpin.generator.plan.PlanOptions;
import dev.graphpin.generator.plan.Planner;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostic.Severity;
import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Read;
import dev.graphpin.spec.model.Spec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Specs that meet the limits of class files and file systems: a client that works, or a clear word. */
final class LimitsTest {
    private static List<String> numbered(String name, int count) {
        return IntStream.range(0, count).mapToObj(i -> name + i).toList();
    }

    private static Node nodeWithFields(String name, int count) {
        return node(
                name,
                numbered("field_", count).stream().map(f -> field(f, "string")).toList(),
                List.of());
    }

    private static RoundTrip.Count roundTrip(Spec spec) throws IOException, ReflectiveOperationException {
        Generator.Result made = Generator.generate(spec, Options.in("p"), Listener.NONE);
        Javac.Output compiled = Javac.compile(made.files());
        assertThat(compiled.messages()).isEmpty();
        Plan plan = Planner.plan(spec, PlanOptions.in("p")).plan();
        return RoundTrip.check(plan, new MemoryLoader(compiled.classes()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 1_001, 5_000})
    void anEnumOfAnySizeCompilesAndHasAllItsConstants(int size) throws Exception {
        Field large = field("place", "enum", null, numbered("VALUE_", size), List.of());
        assertThat(roundTrip(spec(node("Map", List.of(large), List.of()))))
                .isEqualTo(new RoundTrip.Count(1, 1, 1, size));
    }

    @Test
    void aNodeOfSixThousandFieldsCompiles() throws Exception {
        assertThat(roundTrip(spec(nodeWithFields("Large", 6_000))).properties()).isEqualTo(6_000);
    }

    @Test
    void aNodeThatNoClassFileHoldsIsAnErrorBeforeTheCompilerTells() throws IOException {
        Generator.Result made = Generator.generate(spec(nodeWithFields("Huge", 6_001)), Options.in("p"), Listener.NONE);
        assertThat(made.hasErrors()).isTrue();
        List<Diagnostic> errors = made.diagnostics().stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .toList();
        assertThat(errors.stream().map(Diagnostic::id).distinct().toList()).containsExactly("plan-too-large");
        assertThat(errors.get(0).message()).startsWith("Huge would have 6001 members");
    }

    /** What is one method or one list in a class, at the limit and behind it. */
    @ParameterizedTest
    @CsvSource({
        "required, 6000, required or secret members",
        "types, 2000, types of members",
        "codes, 1000, error codes",
        "sets, 6000, fields in its sets of fields"
    })
    void whatNoMethodHoldsIsAnErrorBeforeTheCompilerTells(String kind, int most, String words) throws IOException {
        Generator.Result fits = Generator.generate(spec(full(kind, most)), Options.in("p"), Listener.NONE);
        assertThat(Javac.compile(fits.files()).messages()).isEmpty();

        Generator.Result made = Generator.generate(spec(full(kind, most + 1)), Options.in("p"), Listener.NONE);
        assertThat(made.files()).isEmpty();
        Diagnostic error = made.diagnostics().get(0);
        assertThat(error.id()).isEqualTo("plan-too-large");
        assertThat(error.message()).contains(" would have " + (most + 1) + " " + words);
    }

    private static Node full(String kind, int count) {
        List<String> names = numbered("field_", count);
        List<Integer> codes = IntStream.range(0, count).boxed().toList();
        return switch (kind) {
            case "required" ->
                node(
                        "Full",
                        IntStream.range(0, count)
                                .mapToObj(i -> field(
                                        "field_" + i / 2,
                                        "string",
                                        "secret",
                                        i % 2 == 0 && i == count - 1 ? "secret" : "required"))
                                .distinct()
                                .toList(),
                        List.of());
            case "types" ->
                node(
                        "Full",
                        names.stream()
                                .map(name -> field(
                                        name, "list<map<string, list<enum>>>", null, List.of("A", name), List.of()))
                                .toList(),
                        List.of());
            case "codes" ->
                node(
                        "Full",
                        null,
                        new Read("/{full_id}/", Map.of(), Map.of(), codes),
                        List.of(field("id", "string")),
                        List.of());
            default ->
                node(
                        "Full",
                        null,
                        new Read("/{full_id}/", Map.of(), sets(names), List.of()),
                        names.stream()
                                .limit(700)
                                .map(name -> field(name, "string"))
                                .toList(),
                        List.of());
        };
    }

    /** Ten sets of the same fields, and one of what is missing. */
    private static Map<String, List<String>> sets(List<String> names) {
        Map<String, List<String>> sets = new java.util.TreeMap<>();
        for (int from = 0; from < names.size(); from += 600) {
            int count = Math.min(600, names.size() - from);
            sets.put("set_" + from, names.subList(0, count));
        }
        return sets;
    }

    /** Each class in a class makes the name of its file longer, and file systems have names of at most 255 bytes. */
    @Test
    void deepAndLongNamesGetFilesOfNamesThatFileSystemsHold() throws Exception {
        Generator.Result made = Generator.generate(
                spec(deep(8, "x".repeat(300)), deep(12, "some_part_")), Options.in("p"), Listener.NONE);
        Javac.Output compiled = Javac.compile(made.files());
        assertThat(compiled.messages()).isEmpty();
        compiled.classes().keySet().forEach(name -> assertThat(name.length() - "p.".length() + ".class".length())
                .isAtMost(255));

        Diagnostic error =
                Generator.generate(spec(deep(60, "part_")), Options.in("p"), Listener.NONE).diagnostics().stream()
                        .filter(found -> found.severity() == Severity.ERROR)
                        .findFirst()
                        .orElseThrow();
        assertThat(error.id()).isEqualTo("plan-too-large");
        assertThat(error.message()).containsMatch("Part.* would be compiled to a file whose name has \\d+ characters");
    }

    private static Node deep(int depth, String name) {
        Parameter inside = parameter("id", "string", List.of());
        for (int i = 0; i < depth; i++) {
            inside = Specs.object(name + i, "object", "", inside);
        }
        Edge edge = edge(
                name,
                "User",
                Edge.Cardinality.LIST,
                List.of(inside),
                List.of(),
                operation(Operation.Action.CREATE, "POST", "/{x}/y", null, inside));
        return node(name, List.of(field("id", "string")), List.of(edge));
    }

    /** Java has no class in a class of the same name, at any depth. */
    @Test
    void objectsOfOneNameNestAtAnyDepth() throws Exception {
        Field deep = field("id", "string");
        for (int depth = 0; depth < 6; depth++) {
            deep = Specs.nested("data", "object", deep, field("data_", "list<map<string, list<int64>>>"));
        }
        assertThat(roundTrip(spec(node("Data", List.of(deep), List.of()))).properties())
                .isEqualTo(13);
    }

    /** A constructor takes 255 arguments at most: no generated one may have one for each field. */
    @Test
    void threeHundredNodesThatNoConstructorCouldFillAreGenerated() throws Exception {
        Node[] nodes = numbered("Wide", 300).stream()
                .map(name -> nodeWithFields(name, 300))
                .toArray(Node[]::new);
        Generator.Result made = Generator.generate(spec(nodes), Options.in("p"), Listener.NONE);
        assertThat(made.diagnostics()).isEmpty();
        assertThat(made.files()).hasSize(5 * 300 + 3 + 2);
        made.files().forEach((name, text) -> {
            if (name.startsWith("p/Graph")) {
                assertWithMessage(name).that(text.lines().count()).isAtMost(2_500);
            }
        });
        assertThat(roundTrip(spec(nodes[0], nodes[299]))).isEqualTo(new RoundTrip.Count(2, 600, 0, 0));
    }

    @Test
    void nodesThatDifferByCaseAloneGetFilesThatDifferByMore() throws Exception {
        Spec spec = spec(
                nodeWithFields("AdSet", 2),
                nodeWithFields("Adset", 2),
                nodeWithFields("ADSET", 2),
                nodeWithFields("adset", 2));
        Options named = Options.in("p").nameOverrides(Map.of("Adset", "OtherAdSet"));
        Generator.Result made = Generator.generate(spec, named, Listener.NONE);
        assertThat(made.hasErrors()).isFalse();
        List<String> lower = new ArrayList<>();
        made.files().keySet().forEach(file -> lower.add(file.toLowerCase(java.util.Locale.ROOT)));
        assertThat(lower).containsNoDuplicates();
        assertThat(made.files().keySet()).containsAtLeast("p/AdSet.java", "p/OtherAdSet.java");
        assertThat(Javac.compile(made.files()).messages()).isEmpty();
    }

    @Test
    void twoNodesThatNeitherCanMakeWayForAskForAName() throws IOException {
        Spec spec = spec(nodeWithFields("AdSet", 2), nodeWithFields("Adset", 2));
        Generator.Result made = Generator.generate(spec, Options.in("p"), Listener.NONE);
        assertThat(made.files()).isEmpty();
        Diagnostic error = made.diagnostics().get(0);
        assertThat(error.id()).isEqualTo("plan-name-twins");
        assertThat(error.message()).contains("'Adset' and 'AdSet'");
        assertThat(error.hint()).contains("nameOverrides Adset=Adset_");
    }

    @Test
    void namesThatAreNoIdentifiersAllGetTheirs() throws Exception {
        List<Field> fields = Stream.of(
                        "100x100",
                        "28d_click",
                        "class",
                        "package",
                        "long",
                        "do",
                        "action.type",
                        "a b",
                        "A_B",
                        "_",
                        "ä",
                        "toString",
                        "hash_code",
                        "get_class",
                        "wait",
                        "builder",
                        "to_json")
                .map(name -> field(name, "string"))
                .toList();
        List<Field> with = new ArrayList<>(fields);
        with.add(field(
                "values",
                "enum",
                null,
                List.of("Dynamic Ads", "1", "YES", "yes", "Yes", "+1", "-1", "", "VALUES", "of", "A-B", "A_B"),
                List.of()));
        Spec spec = spec(
                node("URL", with, List.of()), node("Currency", fields, List.of()), node("Object", fields, List.of()));
        assertThat(roundTrip(spec).values()).isEqualTo(12);
    }
}

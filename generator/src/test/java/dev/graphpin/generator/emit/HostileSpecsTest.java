package dev.graphpin.generator.emit;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.graphpin.generator.emit.Specs.edge;
import static dev.graphpin.generator.emit.Specs.field;
import static dev.graphpin.generator.emit.Specs.node;
import static dev.graphpin.generator.emit.Specs.object;
import static dev.graphpin.generator.emit.Specs.operation;
import static dev.graphpin.generator.emit.Specs.parameter;
import static dev.graphpin.generator.emit.Specs.spec;

import dev.graphpin.generator.Generator;
import dev.graphpin.generator.Listener;
import dev.graphpin.generator.Options;
import dev.graphpin.generator.plan.PlanOptions;
import dev.graphpin.generator.plan.Planner;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostic.Severity;
import dev.graphpin.spec.model.Edge.Cardinality;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Operation.Action;
import dev.graphpin.spec.model.Spec;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whatever things are called, the client compiles without a warning, and reads and writes all its models. */
final class HostileSpecsTest {
    private static final int SPECS = Integer.getInteger("graphpin.hostile.specs", 30);
    private static final int FIRST = Integer.getInteger("graphpin.hostile.first", 0);

    private final Map<String, Spec> byPackage = new TreeMap<>();
    private final Map<String, String> files = new TreeMap<>();

    private void add(String name, Spec spec) {
        Generator.Result made = Generator.make(spec, Options.in(name), Listener.NONE);
        if (made.hasErrors()) {
            List<String> errors = made.diagnostics().stream()
                    .filter(found -> found.severity() == Severity.ERROR)
                    .map(Diagnostic::id)
                    .distinct()
                    .toList();
            assertWithMessage(name).that(errors).containsExactly("plan-name-twins");
            return;
        }
        byPackage.put(name, spec);
        files.putAll(made.files());
    }

    private void compileAndReadAndWrite() throws Exception {
        checkFileNames(files.keySet());
        Javac.Output compiled = Javac.compile(files);
        assertThat(compiled.messages()).isEmpty();
        checkFileNames(compiled.classes().keySet().stream()
                .map(name -> name.replace('.', '/') + ".class")
                .toList());
        MemoryLoader loader = new MemoryLoader(compiled.classes());
        for (Map.Entry<String, Spec> one : byPackage.entrySet()) {
            RoundTrip.check(
                    Planner.plan(one.getValue(), PlanOptions.in(one.getKey())).plan(), loader);
        }
    }

    /** Some file systems have names of no more than 255 bytes, and some do not tell capitals from small letters. */
    private static void checkFileNames(Iterable<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            assertWithMessage(name)
                    .that(seen.add(name.toLowerCase(Locale.ROOT)))
                    .isTrue();
            assertWithMessage(name).that(name.length() - name.indexOf('/') - 1).isAtMost(255);
        }
    }

    /** A package is the number of its spec: {@code -Dgraphpin.hostile.first=1304 -Dgraphpin.hostile.specs=1} is that one alone. */
    @Test
    void aSpecOfAnyNamesCompilesAndReadsAndWrites() throws Exception {
        for (int number = FIRST; number < FIRST + SPECS; number++) {
            add("p" + number, HostileSpecs.spec(number));
        }
        compileAndReadAndWrite();
    }

    /** What the search above has found. */
    @Test
    void whatIsCalledLikeWhatIsGeneratedMakesWay() throws Exception {
        Operation[] three = {
            operation(Action.CREATE, "POST", "/{x}/a", null, parameter("a", "string", List.of())),
            operation(Action.CREATE, "POST", "/{x}/b", null, parameter("b", "string", List.of())),
            operation(Action.CREATE, "POST", "/{x}/c", null)
        };
        var inside = object("create2", "object", "", parameter("a", "string", List.of()));
        add(
                "actions",
                spec(node(
                        "User",
                        List.of(field("id", "string")),
                        List.of(
                                edge("create3", "User", Cardinality.LIST),
                                edge("albums", "User", Cardinality.LIST, List.of(inside), List.of(), three)),
                        three)));
        add(
                "enums",
                spec(node(
                        "User", List.of(field("user_enums", "enum", null, List.of("A", "B"), List.of())), List.of())));
        var untold = edge("any", null, Cardinality.LIST, List.of(inside), List.of());
        var told = operation(Action.UPDATE, "POST", "/{x}", null, parameter("a", "string", List.of()));
        add("any", spec(node("Any", List.of(field("id", "string")), List.of(untold), told)));
        add("anynode", spec(node("AnyNode", List.of(field("id", "string")), List.of(untold), told)));
        add("named", spec(node("User", List.of(field("it", "AnyNode")), List.of(untold), told)));
        add(
                "edges",
                spec(node(
                        "User",
                        List.of(field("text", "string"), field("list", "list<int64>")),
                        List.of(
                                edge("map", "map<string, list<int64>>", Cardinality.SINGLE),
                                edge("text", "string", Cardinality.SINGLE),
                                edge("", "User", Cardinality.SINGLE)))));
        var deep = object("foo.bar", "object", "", parameter("a", "string", List.of()));
        for (int depth = 0; depth < 3; depth++) {
            deep = object("foo.bar", "object", "", deep, object("foo_bar", "object", "", deep));
        }
        add("nested", spec(node("User", List.of(), List.of(), operation(Action.UPDATE, "POST", "/{x}", null, deep))));
        var paging = List.of(
                parameter("AFTER", "string", List.of()),
                parameter("before_", "string", List.of()),
                parameter("Limit", "int32", List.of()),
                parameter("limit", "int32", List.of()));
        add("paging", spec(node("User", List.of(), List.of(edge("e", "User", Cardinality.LIST, paging, List.of())))));
        assertThat(byPackage).hasSize(8);
        compileAndReadAndWrite();
    }
}

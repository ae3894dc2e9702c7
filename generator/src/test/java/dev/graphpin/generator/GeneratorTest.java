package dev.graphpin.generator;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.graphpin.generator.emit.GoldenSpec;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Read;
import dev.graphpin.spec.model.Spec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.ForkJoinPool;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratorTest {
    private static final Options OPTIONS = Options.in("golden.client");

    @TempDir
    Path folder;

    private static Map<String, String> files(Spec spec) throws IOException {
        return Generator.generate(spec, OPTIONS, Listener.NONE).files();
    }

    private static List<String> ids(Generator.Result result) {
        return result.diagnostics().stream().map(Diagnostic::id).toList();
    }

    @Test
    void doesNotDependOnTheOrderOfAnything() throws IOException {
        Map<String, String> files = files(GoldenSpec.spec());
        for (int seed = 0; seed < 5; seed++) {
            assertWithMessage("seed " + seed)
                    .that(files(shuffled(GoldenSpec.spec(), new Random(seed))))
                    .isEqualTo(files);
        }
    }

    @Test
    void doesNotDependOnLocaleTimeZoneOrThreads() throws Exception {
        Map<String, String> files = files(GoldenSpec.spec());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String language : List.of("tr-TR", "ar-EG", "th-TH-u-nu-thai", "fa-IR")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
                assertWithMessage(language).that(files(GoldenSpec.spec())).isEqualTo(files);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        for (int threads : new int[] {1, 7}) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            try {
                assertThat(pool.submit(() -> files(GoldenSpec.spec())).get()).isEqualTo(files);
            } finally {
                pool.shutdown();
            }
        }
    }

    @Test
    void generatesWhatIsIncludedAndLeavesTheRestOpaque() throws IOException {
        Generator.Result result =
                Generator.generate(GoldenSpec.spec(), OPTIONS.include("AdAccount", "User"), Listener.NONE);

        assertThat(result.files().keySet()).contains("golden/client/UserNode.java");
        assertThat(result.files().keySet()).doesNotContain("golden/client/OddNode.java");
        assertThat(result.files().get("golden/client/User.java"))
                .isEqualTo(files(GoldenSpec.spec()).get("golden/client/User.java"));
    }

    @Test
    void namesEveryUnknownIncludeAndWhatMayBeMeant() throws IOException {
        Generator.Result result = Generator.generate(
                GoldenSpec.spec(), OPTIONS.include("Usr", "Zebra", "User").to(folder), Listener.NONE);

        assertThat(ids(result)).containsExactly("plan-unknown-include", "plan-unknown-include");
        assertThat(result.diagnostics().get(0).hint()).isEqualTo("did you mean 'User'?");
        assertThat(result.diagnostics().get(1).hint()).contains("Odd");
        assertThat(result.hasErrors()).isTrue();
        assertThat(result.files()).isEmpty();
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void refusesWhatIsNoPackage() throws IOException {
        for (String name : List.of("", "a..b", "../../x", "a.class", "a b", "a/b", ".a", "a.", "1a", "a;b")) {
            Options options = Options.in(name).to(folder);
            assertThat(ids(Generator.generate(GoldenSpec.spec(), options, Listener.NONE)))
                    .containsExactly("plan-wrong-package");
        }
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void dropsDescriptionsOnRequest() throws IOException {
        Generator.Result result =
                Generator.generate(GoldenSpec.spec(), OPTIONS.descriptions(Options.Descriptions.DROP), Listener.NONE);

        // Paths are facts, and one of them is hostile, too; the client asks for it.
        result.files().forEach((name, text) -> {
            if (!name.contains("Odd")) {
                String told = text.replaceAll("Operation\\.<Odd>get\\(\".*\"", "");
                assertWithMessage(name).that(told).doesNotContain("alert(");
            }
        });
    }

    @Test
    void writesOnlyWhatChanged() throws IOException {
        Generator.Result first = Generator.generate(GoldenSpec.spec(), OPTIONS.to(folder), Listener.NONE);
        assertThat(first.written()).containsExactlyElementsIn(first.files().keySet());

        Generator.Result second = Generator.generate(GoldenSpec.spec(), OPTIONS.to(folder), Listener.NONE);
        assertThat(second.written()).isEmpty();
        assertThat(second.unchanged()).hasSize(first.files().size());

        Generator.Result fewer =
                Generator.generate(GoldenSpec.spec(), OPTIONS.include("User").to(folder), Listener.NONE);
        assertThat(fewer.deleted()).contains("golden/client/OddNode.java");
        assertThat(Files.exists(folder.resolve("golden/client/OddNode.java"))).isFalse();
    }

    @Test
    void leavesTheFolderAloneWhenSomebodyEditedAFile() throws IOException {
        Generator.generate(GoldenSpec.spec(), OPTIONS.to(folder), Listener.NONE);
        Path edited = Files.writeString(folder.resolve("golden/client/User.java"), "edited");

        Generator.Result result =
                Generator.generate(GoldenSpec.spec(), OPTIONS.include("User").to(folder), Listener.NONE);

        assertThat(ids(result)).contains("output-edited");
        assertThat(Files.readString(edited)).isEqualTo("edited");
        assertThat(Files.exists(folder.resolve("golden/client/OddNode.java"))).isTrue();
    }

    @Test
    void tellsTheListenerOfEveryFile() throws IOException {
        List<String> heard = new ArrayList<>();
        Generator.Result result = Generator.generate(GoldenSpec.spec(), OPTIONS, new Listener() {
            @Override
            public void planned(int files) {
                heard.add("planned " + files);
            }

            @Override
            public void emitted(String name) {
                heard.add(name);
            }
        });

        assertThat(heard.get(0)).isEqualTo("planned " + result.files().size());
        assertThat(heard.subList(1, heard.size()))
                .containsExactlyElementsIn(result.files().keySet());
    }

    @Test
    void anEmptySpecGivesAnEmptyClient() throws IOException {
        Map<String, String> files = files(new Spec("v1.0", Map.of(), Map.of()));
        assertThat(files.keySet())
                .containsExactly(
                        "golden/client/ErrorCodes.java", "golden/client/Graph.java", "golden/client/package-info.java");
    }

    private static Spec shuffled(Spec spec, Random random) {
        UnaryOperator<Node> inside = node -> new Node(
                node.name(),
                node.graphVersion(),
                node.docs(),
                node.summary(),
                node.flags(),
                node.requirements(),
                shuffled(node.read(), random),
                shuffled(node.fields(), field -> field(field, random), random),
                shuffled(node.edges(), edge -> edge(edge, random), random),
                operations(node.operations(), random),
                node.origin());
        return new Spec(
                spec.graphVersion(),
                shuffled(spec.nodes(), inside, random),
                shuffled(spec.errors(), UnaryOperator.identity(), random));
    }

    private static @Nullable Read shuffled(@Nullable Read read, Random random) {
        return read == null
                ? null
                : new Read(
                        read.path(), shuffled(read.parameters(), p -> parameter(p, random), random),
                        shuffled(read.fieldSets(), UnaryOperator.identity(), random), reordered(read.errors(), random));
    }

    private static Field field(Field field, Random random) {
        return new Field(
                field.name(),
                field.type(),
                field.values(),
                field.range(),
                field.flags(),
                field.link(),
                field.description(),
                shuffled(field.fields(), inner -> field(inner, random), random),
                field.origin());
    }

    private static Edge edge(Edge edge, Random random) {
        return new Edge(
                edge.name(),
                edge.target(),
                edge.cardinality(),
                edge.flags(),
                edge.link(),
                edge.description(),
                edge.requirements(),
                shuffled(edge.read(), random),
                shuffled(edge.fields(), field -> field(field, random), random),
                edge.summary(),
                operations(edge.operations(), random),
                edge.origin());
    }

    private static Parameter parameter(Parameter parameter, Random random) {
        return new Parameter(
                parameter.name(),
                parameter.type(),
                parameter.values(),
                parameter.range(),
                parameter.flags(),
                parameter.defaultValue(),
                parameter.description(),
                shuffled(parameter.parameters(), inner -> parameter(inner, random), random),
                parameter.origin());
    }

    private static List<Operation> operations(List<Operation> operations, Random random) {
        return reordered(
                operations.stream()
                        .map(operation -> new Operation(
                                operation.action(),
                                operation.method(),
                                operation.path(),
                                operation.subject(),
                                operation.flags(),
                                operation.description(),
                                shuffled(operation.parameters(), p -> parameter(p, random), random),
                                operation.returns(),
                                reordered(operation.errors(), random),
                                operation.origin()))
                        .toList(),
                random);
    }

    private static <T> List<T> reordered(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static <K, V> Map<K, V> shuffled(Map<K, V> map, UnaryOperator<V> inside, Random random) {
        Map<K, V> copy = new LinkedHashMap<>();
        reordered(List.copyOf(map.entrySet()), random)
                .forEach(entry -> copy.put(entry.getKey(), inside.apply(entry.getValue())));
        return copy;
    }
}

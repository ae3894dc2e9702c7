package dev.graphpin.generator.sdkspec.merge;

import static com.google.common.truth.Truth.assertThat;

import dev.graphpin.generator.sdkspec.SdkImporter;
import dev.graphpin.generator.sdkspec.SdkImporter.Imported;
import dev.graphpin.generator.sdkspec.SdkSpecs;
import dev.graphpin.generator.sdkspec.merge.Merger.Input;
import dev.graphpin.generator.sdkspec.merge.Merger.Merged;
import dev.graphpin.generator.sdkspec.merge.Tally.Part;
import dev.graphpin.spec.ShippedSpecs;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.SpecValidator;
import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Lock;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Operation.Action;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.yaml.SpecReader;
import dev.graphpin.spec.yaml.SpecWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One rule of merging after the other, and what they make of User v19.0. */
final class MergerTest {
    private static final String DOCS = """
            node: Boat
            graphVersion: v19.0
            from: boat.md:1
            read:
              path: /{boat-id}/
              parameters: {}
              errors: [100]
            fields:
              id: {type: numeric string, flags: [core], from: boat.md:2}
              length: {type: float, min: 1, from: boat.md:3}
              mood: {type: enum, values: [GLAD, OLD], from: boat.md:4}
              rig: {type: string, from: boat.md:14}
              spec: {type: what nobody knows, opaque: true, from: boat.md:5}
            edges:
              crew: {target: Person, cardinality: list, from: boat.md:6}
              signals:
                from: boat.md:7
                operations:
                  - action: update
                    method: POST
                    path: /{boat_id}/signals
                    from: boat.md:8
                    parameters:
                      payload:
                        type: Object
                        from: boat.md:9
                        parameters:
                          inner: {type: string, from: boat.md:10}
                      flag: {type: string, flags: [required], from: boat.md:11}
                    returns: {readAfterWrite: true, type: struct, fields: {success: {type: bool}}}
                    errors: [190]
                  - action: create
                    method: POST
                    path: /{boat_id}/signals
                    from: boat.md:12
                    parameters:
                      other: {type: string, from: boat.md:13}
            """;
    private static final String IMPORT = """
            node: Boat
            graphVersion: v19.0
            from: Boat.json:1
            read:
              path: /{boat_id}
              parameters: {}
            fields:
              name: {type: string, from: Boat.json:2}
              id: {type: string, from: Boat.json:3}
              length: {type: string, from: Boat.json:4}
              mood: {type: enum, enumName: boat_mood, values: [SAD, GLAD], from: Boat.json:5}
              rig: {type: enum, enumName: boat_rig, values: [SLOOP, KETCH], from: Boat.json:13}
              spec: {type: BoatSpec, from: Boat.json:6}
            edges:
              crew:
                target: Skipper
                from: Boat.json:7
                read:
                  path: /{boat_id}/crew
                  parameters:
                    rank: {type: int, from: Boat.json:8}
              signals:
                from: Boat.json:9
                operations:
                  - action: create
                    method: POST
                    path: /{boat_id}/signals
                    from: Boat.json:9
                    parameters:
                      payload: {type: map, from: Boat.json:10}
                      flag: {type: string, from: Boat.json:11}
                      extra: {type: string, from: Boat.json:12}
                    returns: {readAfterWrite: false, type: Boat}
            """;

    @TempDir
    private Path dir;

    private Input input(String name, String form, String capture, String... nodes) {
        try {
            Path spec = dir.resolve(name);
            Files.createDirectories(spec.resolve("nodes"));
            for (String node : nodes) {
                String called = node.lines().findFirst().orElse("").replace("node: ", "");
                Files.writeString(spec.resolve("nodes/" + called + ".yaml"), node);
            }
            Files.writeString(spec.resolve("errors.yaml"), "graphVersion: v19.0\nerrors: {100: {}, 190: {}}\n");
            Files.writeString(
                    spec.resolve("lock.yaml"),
                    "graphVersion: v19.0\nscraper: x\ncaptures:\n  " + capture + ": {form: " + form + ", sha256: \"0a"
                            + name + "\"}\n");
            SpecReader.Result read = SpecReader.read(spec);
            return new Input(name, Objects.requireNonNull(read.spec(), () -> "" + read.diagnostics()), read.lock());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Merged merged() {
        // The order in which they are given is not what decides between the kinds.
        return Merger.merge(List.of(
                input("imported", "sdk-spec", "Boat.json", IMPORT), input("docs", "markdown", "boat.md", DOCS)));
    }

    private Node boat() {
        return get(Objects.requireNonNull(merged().spec()).nodes(), "Boat");
    }

    private static <T> T get(Map<String, T> named, String name) {
        return Objects.requireNonNull(named.get(name), name);
    }

    @Test
    void theDocumentationWinsForTypeWordsAndFlags() {
        Map<String, Field> fields = boat().fields();
        assertThat(fields.keySet())
                .containsExactly("id", "length", "mood", "rig", "spec", "name")
                .inOrder();
        Field id = get(fields, "id");
        assertThat(id.type().words()).isEqualTo("numeric string");
        assertThat(id.flags()).containsExactly("core");
        assertThat(id.origin().sources())
                .containsExactly("boat.md:2", "Boat.json:3")
                .inOrder();
        assertThat(get(fields, "length").type().words()).isEqualTo("float");
        assertThat(get(fields, "name").origin().sources()).containsExactly("Boat.json:2");
    }

    @Test
    void whatTheDocumentationDoesNotKnowComesFromTheImport() {
        Field spec = get(boat().fields(), "spec");
        assertThat(spec.type().words()).isEqualTo("BoatSpec");
        assertThat(spec.origin().facts()).containsExactly("type", "Boat.json:6");
    }

    @Test
    void valuesOfAnEnumCompleteEachOther() {
        Field mood = get(boat().fields(), "mood");
        assertThat(Objects.requireNonNull(mood.values()).values())
                .containsExactly("GLAD", "OLD", "SAD")
                .inOrder();
        assertThat(mood.origin().facts()).containsExactly("values", "Boat.json:5");
    }

    @Test
    void theImportWinsForTheTargetOfAnEdge() {
        Edge crew = get(boat().edges(), "crew");
        assertThat(Objects.requireNonNull(crew.target()).words()).isEqualTo("Skipper");
        assertThat(crew.cardinality()).isEqualTo(Edge.Cardinality.LIST);
        assertThat(crew.origin().facts()).containsExactly("target", "Boat.json:7", "read", "Boat.json:7");
        assertThat(Objects.requireNonNull(crew.read()).parameters().keySet()).containsExactly("rank");
    }

    @Test
    void anOperationMeetsTheOneItSharesTheMostParametersWith() {
        List<Operation> operations = get(boat().edges(), "signals").operations();
        Operation update = by(Action.UPDATE, operations);
        assertThat(update.parameters().keySet()).containsExactly("payload", "flag", "extra");
        assertThat(get(update.parameters(), "payload").parameters().keySet()).containsExactly("inner");
        assertThat(get(update.parameters(), "flag").has("required")).isTrue();
        assertThat(Objects.requireNonNull(update.returns()).readAfterWrite()).isTrue();
        assertThat(update.errors()).containsExactly(190);
        assertThat(by(Action.CREATE, operations).origin().sources()).containsExactly("boat.md:12");
        assertThat(operations).hasSize(2);
    }

    private static Operation by(Action action, List<Operation> operations) {
        return operations.stream()
                .filter(operation -> operation.action() == action)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyContradictionIsToldOfAtTheFactThatCounts() {
        List<Diagnostic> told = merged().diagnostics();
        assertThat(told.stream()
                        .map(found -> found.file() + ":" + found.line() + " " + found.id())
                        .toList())
                .containsExactly(
                        "Boat.json:7 merge-target",
                        "boat.md:3 merge-type",
                        "boat.md:4 merge-values",
                        "boat.md:11 merge-required",
                        "boat.md:14 merge-values")
                .inOrder();
        assertThat(told.get(1).message()).contains("'float' counts, not the 'string' of Boat.json:4");
        assertThat(told.get(4).message()).contains("'string' counts, not the 'SLOOP, KETCH' of Boat.json:13");
    }

    @Test
    void ofTwoScrapesTheFirstWins() {
        String other = DOCS.replace("boat.md", "other.md").replace("float", "int32");
        Merged merged = Merger.merge(
                List.of(input("one", "markdown", "boat.md", DOCS), input("two", "html", "other.md", other)));
        Spec spec = Objects.requireNonNull(merged.spec());
        assertThat(get(get(spec.nodes(), "Boat").fields(), "length").type().words())
                .isEqualTo("float");
        assertThat(merged.diagnostics().stream().map(Diagnostic::id).toList()).containsExactly("merge-type");
    }

    @Test
    void mergingTwiceChangesNothing() {
        Merged once = merged();
        Input again = new Input("once", Objects.requireNonNull(once.spec()), once.lock());
        Input imported = input("imported", "sdk-spec", "Boat.json", IMPORT);
        Input docs = input("docs", "markdown", "boat.md", DOCS);
        Map<String, String> files = SpecWriter.render(once.spec(), once.lock());
        for (List<Input> inputs : List.of(
                List.of(again), List.of(again, imported), List.of(again, docs), List.of(docs, imported, again))) {
            Merged twice = Merger.merge(inputs);
            assertThat(SpecWriter.render(Objects.requireNonNull(twice.spec()), twice.lock()))
                    .isEqualTo(files);
        }
        Spec docsFirst =
                Objects.requireNonNull(Merger.merge(List.of(docs, again)).spec());
        assertThat(docsFirst).isEqualTo(once.spec());
    }

    @Test
    void whatOnlyAnImportToldYieldsToDocumentationReadLater() {
        Input docs = input("docs", "markdown", "boat.md", DOCS);
        Input imported = input("imported", "sdk-spec", "Boat.json", IMPORT);
        Input later = input("later", "markdown", "later.md", """
                node: Boat
                graphVersion: v19.0
                from: later.md:1
                fields:
                  name: {type: numeric string, flags: [default], from: later.md:2}
                edges:
                  crew: {target: Sailor, from: later.md:3}
                """);
        Spec atOnce = Objects.requireNonNull(
                Merger.merge(List.of(docs, later, imported)).spec());
        Merged before = merged();
        Input merged = new Input("merged", Objects.requireNonNull(before.spec()), before.lock());
        Spec afterwards =
                Objects.requireNonNull(Merger.merge(List.of(merged, later)).spec());
        assertThat(get(get(afterwards.nodes(), "Boat").fields(), "name").type().words())
                .isEqualTo("numeric string");
        Edge crew = get(get(afterwards.nodes(), "Boat").edges(), "crew");
        assertThat(Objects.requireNonNull(crew.target()).words()).isEqualTo("Skipper");
        assertThat(get(get(afterwards.nodes(), "Boat").fields(), "name"))
                .isEqualTo(get(get(atOnce.nodes(), "Boat").fields(), "name"));
    }

    @Test
    void specsOfTwoVersionsAndOneNameForTwoCapturesAreErrors() {
        Input docs = input("docs", "markdown", "boat.md", DOCS);
        Input clashing = input("clashing", "markdown", "boat.md", DOCS);
        Spec later = new Spec(
                "v20.0", input("other", "markdown", "boat.md", IMPORT).spec().nodes(), Map.of());
        Merged merged = Merger.merge(List.of(docs, clashing, new Input("later", later, clashing.lock())));
        assertThat(merged.spec()).isNull();
        // What the other version says is another matter, and contradicts nothing.
        assertThat(merged.diagnostics().stream().map(Diagnostic::id).toList())
                .containsExactly("merge-capture-clash", "merge-other-version");
    }

    @Test
    void theOrderOfTheKindsChangesNoFile() {
        Input docs = input("docs", "markdown", "boat.md", DOCS);
        Input imported = input("imported", "sdk-spec", "Boat.json", IMPORT);
        Merged one = Merger.merge(List.of(docs, imported));
        Merged other = Merger.merge(List.of(imported, docs));
        assertThat(SpecWriter.render(Objects.requireNonNull(other.spec()), other.lock()))
                .isEqualTo(SpecWriter.render(Objects.requireNonNull(one.spec()), one.lock()));
        assertThat(other.diagnostics()).isEqualTo(one.diagnostics());
    }

    private static Merged user() {
        Imported imported = SdkImporter.read(SdkSpecs.meta("v19.0"), "v19.0");
        SpecReader.Result docs = ShippedSpecs.read("v19.0");
        return Merger.merge(List.of(
                new Input("docs", Objects.requireNonNull(docs.spec()), docs.lock()),
                new Input("imported", Objects.requireNonNull(imported.spec()), imported.lock())));
    }

    @Test
    void theWholeOfUserIsMarkedWithWhereItCameFrom() {
        Merged merged = user();
        Node user = get(Objects.requireNonNull(merged.spec()).nodes(), "User");
        Tally tally = Tally.of(user, Objects.requireNonNull(merged.lock()));
        assertThat(tally.fields()).isEqualTo(new Part(40, 9));
        assertThat(tally.edges()).isEqualTo(new Part(25, 10));
        assertThat(user.fields().values().stream()
                        .filter(field -> field.origin()
                                        .sources()
                                        .equals(List.of(field.origin().sources().get(0)))
                                && field.origin().sources().get(0).startsWith("User.json:"))
                        .map(Field::name)
                        .toList())
                .containsExactly(
                        "avatar_2d_profile_picture",
                        "community",
                        "cover",
                        "currency",
                        "install_type",
                        "is_work_account",
                        "payment_pricepoints",
                        "profile_pic",
                        "short_name");
        assertThat(user.edges().values().stream().map(Edge::origin).noneMatch(origin -> origin.sources()
                        .isEmpty()))
                .isTrue();
    }

    @Test
    void whatTheUserPageTellsOfOthersMeetsThere() {
        Spec spec = Objects.requireNonNull(user().spec());
        assertThat(sources(spec, "CustomAudience", "users", Action.UPDATE))
                .containsExactly("user.md", "user.txt", "CustomAudience.json");
        assertThat(sources(spec, "CustomAudience", "users", Action.DISSOCIATE))
                .containsExactly("user.md", "user.txt", "CustomAudience.json");
        assertThat(sources(spec, "Page", "blocked", Action.DISSOCIATE))
                .containsExactly("user.md", "user.txt", "Page.json");
        assertThat(sources(spec, "AdAccount", "assigned_users", Action.DISSOCIATE))
                .containsExactly("user.md", "user.txt", "AdAccount.json");
    }

    private static List<String> sources(Spec spec, String node, String edge, Action action) {
        return get(get(spec.nodes(), node).edges(), edge).operations().stream()
                .filter(operation -> operation.action() == action)
                .flatMap(operation -> operation.origin().sources().stream())
                .map(source -> source.replaceFirst(":.*", ""))
                .toList();
    }

    @Test
    void theMergedSpecOfUserIsValid() throws IOException {
        Merged merged = user();
        for (var file : SpecWriter.render(Objects.requireNonNull(merged.spec()), merged.lock())
                .entrySet()) {
            Path path = dir.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.writeString(path, file.getValue());
        }
        assertThat(SpecReader.read(dir).spec()).isEqualTo(merged.spec());
        assertThat(SpecValidator.validate(dir).stream()
                        .filter(found -> found.severity() == Diagnostic.Severity.ERROR)
                        .toList())
                .isEmpty();
        Lock lock = Objects.requireNonNull(merged.lock());
        assertThat(lock.captures().values().stream()
                        .map(Lock.Capture::form)
                        .distinct()
                        .toList())
                .containsAtLeast("markdown", "sdk-spec");
    }
}

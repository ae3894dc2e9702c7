package dev.graphpin.generator.sdkspec;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.graphpin.generator.sdkspec.SdkImporter.Imported;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.check.SpecValidator;
import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.EnumValues;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Operation.Action;
import dev.graphpin.spec.model.Origin;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.model.Type;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an import makes of the format, and that nothing of it is lost. */
final class SdkImporterTest {
    private static Imported harbour() {
        return SdkImporter.read(SdkSpecs.harbour(), "v25.0");
    }

    private static Node node(String name) {
        return Objects.requireNonNull(spec(harbour()).nodes().get(name), name);
    }

    private static Spec spec(Imported imported) {
        return Objects.requireNonNull(imported.spec(), () -> "" + imported.diagnostics());
    }

    private static <T> T get(Map<String, T> named, String name) {
        return Objects.requireNonNull(named.get(name), name);
    }

    @Test
    void countsWhatCameInAndWhatWentOut() {
        Imported imported = harbour();
        // Counted by hand in the files.
        assertThat(imported.in()).isEqualTo(new Counts(8, 33, 12, 12, 4, 16));
        assertThat(imported.out()).isEqualTo(imported.in());
        assertThat(imported.refused()).isEqualTo(Counts.ZERO);
        assertThat(imported.diagnostics()).isEmpty();
    }

    /** The figures are those of a script that knows nothing of this project. */
    @ParameterizedTest
    @CsvSource({
        "v19.0, 492, 4911, 1180, 4290, 724, 10282",
        "v24.0, 948, 8450, 1466, 4726, 869, 14524",
        "v25.0, 993, 8593, 1469, 4816, 893, 15244"
    })
    void losesNothingOfMetasOwn(
            String version, int nodes, int fields, int operations, int parameters, int enums, int values) {
        Imported imported = SdkImporter.read(SdkSpecs.meta(version), version);
        assertThat(imported.in()).isEqualTo(new Counts(nodes, fields, operations, parameters, enums, values));
        assertThat(imported.out()).isEqualTo(imported.in());
        assertThat(imported.diagnostics().stream()
                        .map(Diagnostic::id)
                        .distinct()
                        .toList())
                .containsExactly("import-dangling-type");
    }

    @Test
    void keepsTypesAsTheyAre() {
        Map<String, Field> fields = node("Boat").fields();
        assertThat(get(fields, "chart").type().words()).isEqualTo("list<list<map<string, list<map<string, string>>>>>");
        assertThat(get(fields, "length").type().type()).isEqualTo(new Type.Scalar(Type.Kind.LONG));
        assertThat(get(fields, "raw").type().type()).isEqualTo(new Type.Any());
        assertThat(get(fields, "log").type().type()).isEqualTo(new Type.ListOf(new Type.Any()));
        assertThat(get(fields, "100x100").origin()).isEqualTo(Origin.of("Boat.json:140"));
    }

    @Test
    void aNodeCalledLikeAWordStaysANode() {
        assertThat(get(node("Boat").fields(), "site").type().type()).isEqualTo(new Type.Named("URL"));
        assertThat(Objects.requireNonNull(get(node("Boat").edges(), "links").target())
                        .words())
                .isEqualTo("node URL");
    }

    @Test
    void putsTheValuesOfAnEnumWhereItIsUsed() {
        Field moods = get(node("Boat").fields(), "moods");
        assertThat(moods.type().words()).isEqualTo("map<string, enum>");
        assertThat(moods.values())
                .isEqualTo(new EnumValues("boat_mood", List.of("Happy Days", "1", "2x", "YES", "no", "+1", "class")));
    }

    @Test
    void givesRequestsToTheirPaths() {
        Node boat = node("Boat");
        assertThat(boat.edges().keySet()).containsExactly("berths", "links", "signals");
        Edge berths = get(boat.edges(), "berths");
        assertThat(Objects.requireNonNull(berths.read()).path()).isEqualTo("/{boat_id}/berths");
        assertThat(berths.operations().stream().map(Operation::action).toList())
                .containsExactly(Action.CREATE, Action.DISSOCIATE);
        assertThat(get(boat.edges(), "signals").read()).isNull();
        assertThat(boat.operations().stream().map(Operation::action).toList())
                .containsExactly(Action.UPDATE, Action.DELETE);
        Parameter kind = get(berths.operations().get(0).parameters(), "kind");
        assertThat(kind.has("required")).isTrue();
    }

    @Test
    void aNodeThatAnswersWithAnotherOneSaysSo() {
        var read = Objects.requireNonNull(node("TideTable").read());
        assertThat(read.path()).isEqualTo("/tide_table");
        assertThat(Objects.requireNonNull(read.returns()).words()).isEqualTo("TideTableGet");
    }

    @Test
    void whatIsWrittenReadsTheSameAndIsValid(@TempDir Path dir) throws IOException {
        Imported imported = harbour();
        for (var file : SpecWriter.render(spec(imported), imported.lock()).entrySet()) {
            Path path = dir.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.writeString(path, file.getValue());
        }
        SpecReader.Result read = SpecReader.read(dir);
        assertThat(read.spec()).isEqualTo(imported.spec());
        assertThat(read.lock()).isEqualTo(imported.lock());
        // Names that differ in case alone are among what the fixture is for.
        assertThat(SpecValidator.validate(dir).stream().map(Diagnostic::id).toList())
                .isEmpty();
    }

    @Test
    void aDirectoryWithoutSpecsIsAnError(@TempDir Path dir) throws IOException {
        Files.writeString(dir.resolve("README"), "nothing");
        assertThat(told(dir, "v25.0")).containsExactly("import-empty");
    }

    @Test
    void aDirectoryWithoutEnumsIsToldOf(@TempDir Path dir) throws IOException {
        Files.writeString(dir.resolve("Boat.json"), "{\"fields\": [{\"name\": \"a\", \"type\": \"boat_a\"}]}");
        assertThat(told(dir, "v25.0")).containsExactly("import-no-enums", "import-unknown-type");
    }

    @Test
    void brokenFilesAreAllToldOfWithTheirPlace(@TempDir Path dir) throws IOException {
        SdkSpecs.one(dir, "Boat", "{\"fields\": [\n{\"name\": \"a\", ");
        SdkSpecs.one(dir, "Berth", "{\"fields\": {}}");
        SdkSpecs.one(dir, "Skipper", "{\"fields\": [{\"name\": 1, \"type\": \"string\"}], \"apis\": [{}]} x");
        Imported imported = SdkImporter.read(dir, "v25.0");
        assertThat(imported.spec()).isNull();
        assertThat(ids(imported))
                .containsExactly(
                        "import-wrong-kind",
                        "import-json",
                        "import-wrong-kind",
                        "import-missing-key",
                        "import-missing-key",
                        "import-json");
        Diagnostic broken = imported.diagnostics().get(1);
        assertThat(broken.file()).endsWith("Boat.json");
        assertThat(broken.line()).isEqualTo(2);
    }

    @Test
    void anEnumNamedNowhereAndATypeOfNothingAreToldOfOnce(@TempDir Path dir) throws IOException {
        SdkSpecs.one(
                dir,
                "Boat",
                "{\"fields\": [{\"name\": \"a\", \"type\": \"list<boat_a>\"}, {\"name\": \"b\", \"type\": \"boat_a\"},\n"
                        + "{\"name\": \"c\", \"type\": \"Whale\"}]}");
        Imported imported = SdkImporter.read(dir, "v25.0");
        assertThat(ids(imported)).containsExactly("import-unknown-type", "import-dangling-type");
        assertThat(imported.diagnostics().get(0).message()).contains("'boat_a'");
        assertThat(imported.diagnostics().get(0).message()).contains("2 places");
        assertThat(imported.diagnostics().get(1).line()).isEqualTo(2);
        assertThat(spec(imported).nodes()).hasSize(1);
    }

    @Test
    void whatTheSpecCannotHoldIsCountedAndToldOf(@TempDir Path dir) throws IOException {
        SdkSpecs.one(dir, "Boat", """
                {"apis": [{"method": "GET", "endpoint": "a", "return": "Boat", "params": [
                   {"name": "p", "required": true, "type": "boat_a"}, {"name": "p", "required": false, "type": "int"}]},
                  {"method": "GET", "endpoint": "a", "return": "Boat", "params": []},
                  {"method": "PATCH", "endpoint": "a", "return": "Boat", "params": []}],
                 "fields": [{"name": "x", "type": "int"}, {"name": "x", "type": "string"}], "colour": 3}""");
        Files.writeString(dir.resolve("enum_types.json"), """
                [{"name": "boat_a", "node": null, "field_or_param": "p", "values": ["B", "A", "B"]},
                 {"name": "boat_a", "values": ["C"]}, {"name": "unused", "values": ["D", "E"]}]""");
        Imported imported = SdkImporter.read(dir, "v25.0");
        assertThat(imported.in()).isEqualTo(new Counts(1, 2, 3, 2, 3, 6));
        assertThat(imported.refused()).isEqualTo(new Counts(0, 1, 2, 1, 2, 4));
        assertThat(imported.out()).isEqualTo(new Counts(1, 1, 1, 1, 1, 2));
        assertThat(ids(imported))
                .containsExactly(
                        "import-duplicate",
                        "import-duplicate",
                        "import-duplicate",
                        "import-duplicate",
                        "import-duplicate",
                        "import-unknown-key",
                        "import-unknown-method",
                        "import-unused-enum");
        assertThat(Diagnostics.hasErrors(imported.diagnostics())).isFalse();
    }

    @Test
    void whatHasNoNameIsRefused(@TempDir Path dir) throws IOException {
        SdkSpecs.one(dir, "Boat", """
                {"apis": [{"method": "GET", "endpoint": " ", "return": "Boat"},
                  {"method": "POST", "endpoint": "x", "params": [{"name": "", "required": false, "type": "int"}]}],
                 "fields": [{"name": "\\n", "type": "int"}]}""");
        Imported imported = SdkImporter.read(dir, "v25.0");
        assertThat(ids(imported)).containsExactly("import-blank-name", "import-blank-name", "import-blank-name");
        assertThat(imported.refused()).isEqualTo(new Counts(0, 1, 1, 1, 0, 0));
        assertThat(spec(imported).nodes().get("Boat")).isNotNull();
    }

    @Test
    void slashesAroundAnEndpointSayNothing(@TempDir Path dir) throws IOException {
        SdkSpecs.one(dir, "Boat", """
                {"apis": [{"method": "GET", "endpoint": "/", "return": "Boat"},
                  {"method": "POST", "endpoint": "/crew/", "return": "Boat"},
                  {"method": "GET", "endpoint": "crew", "basePath": "/fleet/", "return": "Boat"}]}""");
        Node boat = get(spec(SdkImporter.read(dir, "v25.0")).nodes(), "Boat");
        assertThat(Objects.requireNonNull(boat.read()).path()).isEqualTo("/{boat_id}");
        Edge crew = get(boat.edges(), "crew");
        assertThat(crew.operations().get(0).path()).isEqualTo("/{boat_id}/crew");
        assertThat(Objects.requireNonNull(crew.read()).path()).isEqualTo("/fleet/crew");
    }

    @Test
    void aKeyThatStandsTwiceIsAnErrorAtTheSecond(@TempDir Path dir) throws IOException {
        SdkSpecs.one(dir, "Boat", "{\"fields\": [\n{\"name\": \"a\", \"type\": \"int\", \"type\": \"string\"}]}");
        Imported imported = SdkImporter.read(dir, "v25.0");
        assertThat(ids(imported)).containsExactly("import-duplicate-key");
        assertThat(imported.diagnostics().get(0).line()).isEqualTo(2);
        assertThat(imported.spec()).isNull();
    }

    @Test
    void filesThatAreNotReadAreToldOf(@TempDir Path dir) throws IOException {
        SdkSpecs.one(dir, "Boat", "{}");
        Files.writeString(dir.resolve(" .json"), "{}");
        Files.writeString(dir.resolve("Berth.JSON"), "{}");
        Files.createDirectory(dir.resolve("Quay.json"));
        assertThat(told(dir, "v25.0")).containsExactly("import-not-read", "import-not-read", "import-not-read");
    }

    @Test
    void whyTheValuesOfAnEnumAreNowhereIsTold(@TempDir Path dir) throws IOException {
        SdkSpecs.one(dir, "Boat", """
                {"apis": [{"method": "GET", "endpoint": "a", "return": "boat_a"}],
                 "fields": [{"name": "b", "type": "boat_b"}, {"name": "c", "type": "map<boat_c, boat_d>"}]}""");
        Files.writeString(dir.resolve("enum_types.json"), """
                [{"name": "boat_a", "values": ["A"]}, {"name": "boat_b", "values": []}, {"name": "boat_c", "values": ["C"]},
                 {"name": "boat_d", "values": ["D"]}, {"name": "boat_e", "values": ["E"]}, {"name": "boat_f"}]""");
        Imported imported = SdkImporter.read(dir, "v25.0");
        assertThat(imported.diagnostics().stream().map(Diagnostic::message).toList())
                .containsExactly(
                        "an enum has no 'values'",
                        "enum 'boat_a' stands only where a spec has no room for its values: in answers, or in one type"
                                + " with another enum",
                        "enum 'boat_b' has no values: what is of it takes any text",
                        "enum 'boat_c' stands only where a spec has no room for its values: in answers, or in one type"
                                + " with another enum",
                        "no field and no parameter is of the enum 'boat_e'; its values are in no spec");
    }

    @Test
    void theVersionIsToldOnceAndNotTwice(@TempDir Path dir) throws IOException {
        Path untold = SdkSpecs.one(dir.resolve("specs"), "Boat", "{}");
        Path told = SdkSpecs.one(dir.resolve("v24.0"), "Boat", "{}");
        assertThat(told(untold, null)).containsExactly("import-unknown-version");
        assertThat(spec(SdkImporter.read(told, null)).graphVersion()).isEqualTo("v24.0");
        assertThat(told(told, "v25.0")).containsExactly("import-other-version");
    }

    private static List<String> told(Path dir, @org.jspecify.annotations.Nullable String version) {
        return ids(SdkImporter.read(dir, version));
    }

    private static List<String> ids(Imported imported) {
        assertWithMessage("sorted").that(imported.diagnostics()).isInOrder();
        return imported.diagnostics().stream().map(Diagnostic::id).toList();
    }
}

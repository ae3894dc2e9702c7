package dev.graphpin.generator;

import static com.google.common.truth.Truth.assertThat;

import dev.graphpin.generator.config.ClientConfig;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.yaml.CompactForm;
import dev.graphpin.spec.yaml.SpecReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientRunTest {
    @TempDir
    Path temp;

    private Path spec;

    @BeforeEach
    void aSpecOfOneNode() throws IOException {
        spec = temp.resolve("spec");
        Path nodes = Files.createDirectories(spec.resolve("nodes"));
        Files.writeString(nodes.resolve("Book.yaml"), """
                node: Book
                graphVersion: v19.0
                fields:
                  id: {type: numeric string}
                  shelf: {type: Shelf}
                """);
    }

    private ClientConfig config(Options options, boolean failOnWarnings) {
        return new ClientConfig(
                null, new ClientConfig.Located(spec), List.of(), failOnWarnings, options.to(temp.resolve("out")));
    }

    private ClientRun.Outcome run(Options options) {
        ClientRun.Memory memory = new ClientRun.Memory(temp.resolve("x.state"), List.of(), false);
        return ClientRun.run(config(options, false), memory, Listener.NONE);
    }

    private static List<String> ids(ClientRun.Outcome outcome) {
        return outcome.diagnostics().stream().map(Diagnostic::id).toList();
    }

    @Test
    void theSecondRunHasNothingToDo() throws IOException {
        assertThat(run(Options.in("a")).made().written()).contains("a/Book.java");
        assertThat(run(Options.in("a")).isUpToDate()).isTrue();
        assertThat(run(Options.in("b")).reasons()).containsExactly("basePackage was 'a' and is 'b'");
        Files.writeString(spec.resolve("nodes/Book.yaml"), "node: [");
        assertThat(run(Options.in("b")).hasErrors()).isTrue();
        assertThat(run(Options.in("b")).isUpToDate()).isFalse();
    }

    @Test
    void aCompactFormIsReadUntilTheYamlIsEdited() throws IOException {
        Path book = spec.resolve("nodes/Book.yaml");
        String yaml = Files.readString(book);
        Files.writeString(book, yaml.replace("shelf", "room"));
        Spec other = Objects.requireNonNull(SpecReader.read(spec).spec());
        Files.writeString(book, yaml);
        // It says something else here, which no writer does, so that one sees which of the two was read.
        Files.writeString(
                spec.resolve(CompactForm.FILE),
                CompactForm.text(other, null, new TreeMap<>(Map.of("nodes/Book.yaml", yaml))));

        assertThat(book(run(Options.in("a")))).contains(" room()");
        Files.writeString(book, yaml.replace("shelf", "place"));
        String edited = book(run(Options.in("a")));
        assertThat(edited).contains(" place()");
        assertThat(edited).doesNotContain(" room()");
    }

    private static String book(ClientRun.Outcome outcome) {
        return Objects.requireNonNull(outcome.made().files().get("a/Book.java"), () -> "" + outcome.diagnostics());
    }

    @Test
    void aSpecThatContradictsItselfMakesNoClient() throws IOException {
        Files.writeString(spec.resolve("nodes/Shelf.yaml"), "node: Shelf\ngraphVersion: v18.0\n");

        ClientRun.Outcome outcome = run(Options.in("a"));

        assertThat(ids(outcome)).containsExactly("spec-version-mismatch");
        assertThat(Files.exists(temp.resolve("out"))).isFalse();
    }

    @Test
    void contradictionsAreToldAtTheirLines() throws IOException {
        Path book = spec.resolve("nodes/Book.yaml");
        Files.writeString(book, Files.readString(book) + """
                  pages: {type: int32, min: 5, max: 1}
                  kind: {type: enum, values: [A, A]}
                operations:
                  - {action: delete, method: DELETE, path: "/{id}"}
                  - {action: delete, method: DELETE, path: "/{id}"}
                """);

        ClientRun.Outcome outcome = run(Options.in("a"));

        assertThat(outcome.diagnostics().stream()
                        .map(found -> found.line() + " " + found.id())
                        .toList())
                .containsExactly("6 spec-range", "7 spec-duplicate-value", "10 spec-duplicate-operation");
        assertThat(Files.exists(temp.resolve("out"))).isFalse();
    }

    @Test
    void twoFilesOfOneNodeMakeNoClient() throws IOException {
        Files.copy(spec.resolve("nodes/Book.yaml"), spec.resolve("nodes/Volume.yaml"));

        assertThat(ids(run(Options.in("a")))).containsExactly("spec-duplicate-node", "spec-file-name");
        assertThat(Files.exists(temp.resolve("out"))).isFalse();
    }

    @Test
    void aLockOfAnotherVersionMakesNoClient() throws IOException {
        Files.writeString(spec.resolve("lock.yaml"), "graphVersion: v18.0\nscraper: 0.1.0\n");

        assertThat(ids(run(Options.in("a")))).containsExactly("spec-version-mismatch");
    }

    @Test
    void aCompactFormThatListsWhatIsGoneDoesNotCount() throws IOException {
        String yaml = Files.readString(spec.resolve("nodes/Book.yaml"));
        Path gone = spec.resolve("nodes/Gone.yaml");
        Files.writeString(gone, yaml.replace("Book", "Gone"));
        Spec both = Objects.requireNonNull(SpecReader.read(spec).spec());
        Map<String, String> files = Map.of("nodes/Book.yaml", yaml, "nodes/Gone.yaml", Files.readString(gone));
        Files.writeString(spec.resolve(CompactForm.FILE), CompactForm.text(both, null, new TreeMap<>(files)));
        assertThat(run(Options.in("a")).made().files().keySet()).contains("a/Gone.java");

        Files.delete(gone);

        assertThat(run(Options.in("a")).made().files().keySet()).doesNotContain("a/Gone.java");
    }

    @Test
    void aSpecInAJarIsAsGoodAsOneInAFolder() throws IOException {
        Map<String, String> ofFolder = run(Options.in("a")).made().files();
        Path jar = temp.resolve("spec.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("com/example/v19.0/nodes/Book.yaml"));
            Files.copy(spec.resolve("nodes/Book.yaml"), zip);
            zip.putNextEntry(new ZipEntry("com/example/v18.0/nodes/Book.yaml"));
            zip.write("node: Book\ngraphVersion: v18.0\nfeilds: {}\n".getBytes(StandardCharsets.UTF_8));
        }
        spec = jar;

        ClientConfig newest = config(Options.in("a"), false);
        assertThat(ids(ClientRun.run(newest, Listener.NONE))).containsExactly("spec-ambiguous");
        assertThat(ClientRun.run(ofVersion(newest, "v19.0"), Listener.NONE)
                        .made()
                        .files())
                .isEqualTo(ofFolder);
        assertThat(ClientRun.run(ofVersion(newest, "v18.0"), Listener.NONE)
                        .diagnostics()
                        .get(0)
                        .file())
                .isEqualTo(jar + "!/com/example/v18.0/nodes/Book.yaml");
    }

    private static ClientConfig ofVersion(ClientConfig config, String version) {
        return new ClientConfig(version, config.spec(), List.of(), false, config.options());
    }

    @Test
    void theBytesOfACaptureCountAndItsTimesDoNot() throws IOException {
        Path page = temp.resolve("pages/user.md");
        Files.createDirectories(temp.resolve("pages"));
        String text = """
                # User

                Somebody.

                ## Reading

                ### GET /{person-id}/

                #### Fields

                | Field | Description |
                | --- | --- |
                | `id` *numeric string* | Its number `[core]` |
                | `pen_name` *string* | For readers `[core]` |

                #### Error Codes

                | Error Code | Description |
                | --- | --- |
                | 100 | Something is wrong with a parameter |
                """;
        Files.writeString(page, text);
        assertThat(runOfPages().made().files().get("a/User.java")).contains(" penName()");
        Files.setLastModifiedTime(page, FileTime.fromMillis(0));
        assertThat(runOfPages().isUpToDate()).isTrue();

        Files.writeString(page, text.replace("pen_name", "art_name"));
        Files.setLastModifiedTime(page, FileTime.fromMillis(0));
        ClientRun.Outcome changed = runOfPages();

        assertThat(changed.reasons()).containsExactly("input changed: " + page);
        assertThat(changed.made().files().get("a/User.java")).contains(" artName()");
        Files.writeString(page.resolveSibling("copy.md"), text.replace("pen_name", "art_name"));
        assertThat(runOfPages().reasons()).containsExactly("input is new: " + page.resolveSibling("copy.md"));
    }

    private ClientRun.Outcome runOfPages() {
        ClientConfig config = new ClientConfig(
                "v19.0",
                new ClientConfig.Scraped(List.of(temp.resolve("pages"))),
                List.of(),
                false,
                Options.in("a").to(temp.resolve("out")));
        return ClientRun.run(config, new ClientRun.Memory(temp.resolve("y.state"), List.of(), false), Listener.NONE);
    }

    @Test
    void whatWasWrongIsLookedAtAgainEvenWhenAllIsAsItWasBefore() throws IOException {
        Path book = spec.resolve("nodes/Book.yaml");
        String yaml = Files.readString(book);
        run(Options.in("a"));
        Files.writeString(book, "node: [");
        assertThat(run(Options.in("a")).hasErrors()).isTrue();

        Files.writeString(book, yaml);
        ClientRun.Outcome mended = run(Options.in("a"));

        assertThat(mended.isUpToDate()).isFalse();
        assertThat(mended.made().written()).isEmpty();
    }

    @Test
    void aWarningEndsTheRunWhenItCounts() throws IOException {
        Files.writeString(spec.resolve("nodes/notes.txt"), "no node");

        assertThat(ClientRun.run(config(Options.in("a"), false), Listener.NONE).hasErrors())
                .isFalse();
        Options elsewhere = Options.in("b");
        assertThat(ids(ClientRun.run(config(elsewhere, true), Listener.NONE)))
                .containsAtLeast("config-warnings", "spec-foreign-file");
        assertThat(Files.exists(temp.resolve("out/b"))).isFalse();
    }

    @Test
    void namesGivenByHandCountBeforeAllOthers() throws IOException {
        Options named = Options.in("a").nameOverrides(Map.of("Book", "Volume", "Book.shelf", "place", "Shelf", "Book"));

        ClientRun.Outcome outcome = run(named);

        assertThat(outcome.hasErrors()).isFalse();
        assertThat(outcome.made().files().keySet())
                .containsAtLeast("a/Volume.java", "a/Book.java", "a/VolumeField.java");
        assertThat(outcome.made().files().get("a/Volume.java")).contains("Book place()");
        assertThat(outcome.made().files().get("a/VolumeField.java")).contains("PLACE");
        assertThat(outcome.made().files().get("a/Graph.java")).contains("volume(String");
    }

    @Test
    void namesThatCannotBeUsedAreAllTold() {
        Options named = Options.in("a")
                .nameOverrides(Map.of(
                        "Book",
                        "class",
                        "Book.id",
                        "toJson",
                        "Book.none",
                        "x",
                        "Nobody",
                        "Somebody",
                        "Shelf",
                        "ShelfNode"));

        assertThat(ids(run(named)))
                .containsExactly(
                        "plan-opaque-nodes",
                        "plan-unknown-name",
                        "plan-unknown-name",
                        "plan-wrong-name",
                        "plan-wrong-name",
                        "plan-wrong-name");
    }

    @Test
    void closureDecidesWhatIsMadeOfANodeThatIsOnlyNamed() {
        assertThat(run(Options.in("a")).made().files().keySet()).contains("a/Shelf.java");
        ClientRun.Outcome none = run(Options.in("a").closure(dev.graphpin.generator.select.Closure.NONE));
        assertThat(none.made().files().keySet()).doesNotContain("a/Shelf.java");
        assertThat(none.made().files().get("a/Book.java")).contains("JsonValue shelf()");
    }
}

package dev.graphpin.generator;

import static com.google.common.truth.Truth.assertThat;

import dev.graphpin.generator.config.ClientConfig;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.yaml.CompactForm;
import dev.graphpin.spec.yaml.SpecReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
                .containsAtLeast("a/Volume.java", "a/Book.java", "a/VolumeNode.java");
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

package dev.graphpin.maven;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.graphpin.spec.check.Diagnostics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an IDE that runs the goals while one types hears of them: m2e does so through Maven's build context. */
class IdeTest {
    private static final String RIGHT = "node: Book\ngraphVersion: v19.0\nfields:\n  id: {type: numeric string}\n";
    private static final String WRONG = RIGHT.replace("string", "string, flagz: [core]");

    @TempDir
    Path temp;

    private final RecordingIde ide = new RecordingIde();
    private Path book = Path.of("");
    private Path output = Path.of("");

    @BeforeEach
    void aSpecOfOneNode() throws IOException {
        book = Files.createDirectories(temp.resolve("spec/nodes")).resolve("Book.yaml");
        output = temp.resolve("target/generated-sources/graphpin");
        Files.writeString(book, RIGHT);
    }

    private void generate() throws Exception {
        client().run("generate", new GenerateMojo(GoalRun.NO_REPOSITORIES, ide));
    }

    private GoalRun client() {
        return GoalRun.of(temp)
                .with("graphpin.specDirectory", temp.resolve("spec").toString())
                .with("graphpin.basePackage", "com.example");
    }

    /** IDEs take the folders of sources from the project as the goal leaves it, whether or not there was anything to do. */
    @Test
    void theOutputIsAFolderOfSourcesHoweverTheRunEnds() throws Exception {
        for (String skip : List.of("false", "false", "true")) {
            GoalRun run = client().with("graphpin.skip", skip);
            MavenProject project = run.run("generate", new GenerateMojo(GoalRun.NO_REPOSITORIES, ide));
            assertThat(project.getCompileSourceRoots()).containsExactly(output.toString());
        }
        MavenProject project = client().run("generate-test", new GenerateTestMojo(GoalRun.NO_REPOSITORIES, ide));
        assertThat(project.getTestCompileSourceRoots())
                .containsExactly(
                        temp.resolve("target/generated-test-sources/graphpin").toString());
        assertThat(project.getCompileSourceRoots()).isEmpty();
    }

    @Test
    void aConfigurationFileIsMarkedUntilItIsMended() throws Exception {
        Path file = Files.writeString(temp.resolve("graphpin.yaml"), "specDirectory: spec\nbasePakage: com.example\n");
        GoalRun run = GoalRun.of(temp).with("graphpin.configFile", file.toString());
        GenerateMojo goal = new GenerateMojo(GoalRun.NO_REPOSITORIES, ide);

        assertThrows(MojoFailureException.class, () -> run.run("generate", goal));
        assertThat(ide.marks()).containsExactly(file + ":2:1 error unknown key 'basePakage' (spec-unknown-key)");

        Files.writeString(file, "specDirectory: spec\nbasePackage: com.example\n");
        run.run("generate", goal);
        assertThat(ide.marks()).isEmpty();
    }

    @Test
    void aPageIsMarkedUntilItIsMended() throws Exception {
        Path page = Files.createDirectories(temp.resolve("pages")).resolve("thing.md");
        Files.write(page, "# Thing\n\nW\u00f6rter\n".getBytes(StandardCharsets.ISO_8859_1));
        GoalRun run = GoalRun.of(temp)
                .with("graphpin.captures", temp.resolve("pages").toString())
                .with("graphpin.graphVersion", "v19.0")
                .with("graphpin.basePackage", "com.example");
        GenerateMojo goal = new GenerateMojo(GoalRun.NO_REPOSITORIES, ide);

        assertThrows(MojoFailureException.class, () -> run.run("generate", goal));
        assertThat(ide.marks().toString()).contains("thing.md:3:0 warning");

        Files.writeString(page, "# Thing\n\nWords\n");
        assertThrows(MojoFailureException.class, () -> run.run("generate", goal));
        assertThat(ide.marks().toString()).doesNotContain("thing.md:3:0 warning");
    }

    @Test
    void switchesTakeTwoWordsAndNoOthers() {
        GoalRun run = client().with("graphpin.force", "ja").with("graphpin.explain", "True ");

        assertThrows(
                MojoFailureException.class, () -> run.run("generate", new GenerateMojo(GoalRun.NO_REPOSITORIES, ide)));
        Diagnostics found = new Diagnostics();
        assertThat(Switch.isOn("explain", "True ", found)).isTrue();
        assertThat(found.sorted()).isEmpty();
        assertThat(Switch.isOn("force", "falsee", found)).isFalse();
        assertThat(found.sorted().get(0).message())
                .isEqualTo("force: 'falsee' is not allowed; allowed are false, true");
        assertThat(found.sorted().get(0).hint()).isEqualTo("did you mean 'false'?");
    }

    @Test
    void itLooksAtTheOutputWhenSomethingWasWrittenAndOnlyThen() throws Exception {
        generate();
        assertThat(ide.refreshed()).containsExactly(output.toFile());

        // Else it would build, look, find what was built new, and build again.
        generate();
        assertThat(ide.refreshed()).hasSize(1);
        assertThat(ide.marks()).isEmpty();
    }

    @Test
    void anErrorIsMarkedAtItsLineUntilItIsMended() throws Exception {
        Files.writeString(book, WRONG);

        assertThrows(MojoFailureException.class, this::generate);
        assertThat(ide.marks()).containsExactly(book + ":4:30 error unknown key 'flagz' (spec-unknown-key)");

        Files.writeString(book, RIGHT);
        generate();
        assertThat(ide.marks()).isEmpty();
    }

    @Test
    void whatIsAgainAsItWasBeforeTheErrorHasNoMarkEither() throws Exception {
        generate();
        Files.writeString(book, WRONG);
        assertThrows(MojoFailureException.class, this::generate);

        Files.writeString(book, RIGHT);
        generate();

        assertThat(ide.marks()).isEmpty();
    }

    @Test
    void mapsMayBeGivenAsProperties() throws Exception {
        client().with("graphpin.nameOverrides", "Book=Volume, Book.id=isbn")
                .with("graphpin.typeMappings", "Book.id=string")
                .run("generate", new GenerateMojo(GoalRun.NO_REPOSITORIES, ide));

        assertThat(Files.readString(output.resolve("com/example/Volume.java"))).contains("String isbn()");
        assertThat(Pairs.read("typeMappings", "A.b=map<string, int32>,C=D", new Diagnostics()))
                .containsExactly("A.b", "map<string, int32>", "C", "D");
        Diagnostics found = new Diagnostics();
        assertThat(Pairs.read("typeMappings", "string", found)).isEmpty();
        assertThat(found.sorted().get(0).message()).isEqualTo("typeMappings: 'string' is no pair");
    }

    @Test
    void validateMarksToo() throws Exception {
        Files.writeString(book, WRONG);
        GoalRun validation = GoalRun.of(temp)
                .with("graphpin.specDirectory", temp.resolve("spec").toString());

        assertThrows(MojoFailureException.class, () -> validation.run("validate", new ValidateMojo(ide)));

        assertThat(ide.marks()).containsExactly(book + ":4:30 error unknown key 'flagz' (spec-unknown-key)");
    }

    @Test
    void everyGoalOfALifecycleSaysWhatTheIdeShallDoWithIt() throws Exception {
        String mapping = Files.readString(Path.of("target/classes/META-INF/m2e/lifecycle-mapping-metadata.xml"));
        for (MojoDescriptor goal : GoalRun.plugin().getMojos()) {
            if (goal.getPhase() != null) {
                assertWithMessage(goal.getGoal()).that(mapping).contains("<goal>" + goal.getGoal() + "</goal>");
            }
        }
    }
}

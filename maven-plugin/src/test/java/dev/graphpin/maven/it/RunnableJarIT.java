package dev.graphpin.maven.it;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The command line as one file, where nothing but Java is installed: {@code java -jar graphpin-cli.jar}. */
class RunnableJarIT {
    private static final Path FOLDER = Maven.setting("it.target").resolve("it/runnable-jar");
    private static final String ESCAPE = "\u001b[";

    private static List<String> graphpin(String... arguments) {
        List<String> java = List.of(
                Maven.ofTheBuild().jdk().resolve("bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                Maven.setting("it.cli").toString());
        return Stream.concat(java.stream(), Stream.of(arguments)).toList();
    }

    private static Command command(String name) throws IOException {
        return new Command(Files.createDirectories(FOLDER.resolve(name)));
    }

    @Test
    void itTellsItsVersionAndGeneratesAClient() throws IOException {
        Project.deleteTree(FOLDER.resolve("generate"));
        Command command = command("generate");

        Command.Ran version = command.run(graphpin("--version"));
        Command.Ran made =
                command.run(graphpin("generate", "--package", "com.example", "--include", "User", "--out", "gen"));

        assertThat(version.out()).matches("graphpin \\d+\\.\\d+.* \\(Java .+\\)\n");
        assertWithMessage(made.err()).that(made.exit()).isEqualTo(0);
        assertThat(made.out()).startsWith("Graph API v");
        assertThat(new Project(command.folder()).has("gen/com/example/User.java"))
                .isTrue();
    }

    @Test
    void bashCompletesWhatItKnows() throws IOException {
        Command command = command("completion");
        Command.Ran script = command.run(graphpin("completion", "bash"));
        assertThat(script.exit()).isEqualTo(0);
        Files.writeString(command.folder().resolve("completion.bash"), script.out());
        assumeTrue(Files.exists(Path.of("/bin/bash")), "completion is tried where bash is");

        Command.Ran tried = command.run(List.of("/bin/bash", "-c", """
                source completion.bash
                compopt() { :; } # which works only while bash itself completes
                complete -p graphpin
                COMP_WORDS=(graphpin reg); COMP_CWORD=1; _complete_graphpin; echo "${COMPREPLY[@]}"
                COMP_WORDS=(graphpin generate --closure ref); COMP_CWORD=3; _complete_graphpin; echo "${COMPREPLY[@]}"
                """));

        assertThat(tried.err()).isEmpty();
        assertThat(tried.out()).contains("_complete_graphpin");
        assertThat(tried.out()).endsWith("\nregenerate\nreferences\n");
    }

    @Test
    void itIsColourfulOnTerminalsOnlyAndOnlyWhereThatIsWelcome() throws IOException {
        assumeTrue(Files.exists(Path.of("/usr/bin/script")), "script(1) plays the terminal");
        Command command = command("colour");
        String wrong = String.join(" ", graphpin("validate", "nowhere"));

        assertThat(onTerminal(command, wrong)).contains(ESCAPE);
        assertThat(onTerminal(command, "NO_COLOR=1 " + wrong)).doesNotContain(ESCAPE);
        // Findings go to standard error: what standard output is does not matter.
        assertThat(onTerminal(command, wrong + " > out.txt")).contains(ESCAPE);
        onTerminal(command, wrong + " 2> err.txt");
        String told = Files.readString(command.folder().resolve("err.txt"));
        assertThat(told).contains("cli-unreadable");
        assertThat(told).doesNotContain(ESCAPE);
    }

    private static String onTerminal(Command command, String line) {
        return command.run(List.of("/usr/bin/script", "-q", "-c", line, "/dev/null"))
                .out();
    }
}

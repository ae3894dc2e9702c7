package dev.graphpin.maven.it;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.graphpin.runtime.testkit.GraphServer;
import dev.graphpin.runtime.testkit.Reply;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A consumer's first day, as the README tells it: every block of code and every command there is done here. */
class TutorialIT {
    /** Versions of Maven's own plugins, which a consumer's Maven knows and finds; here it may look nowhere. */
    private static final String PINNED = """
                  <plugin>
                    <artifactId>maven-resources-plugin</artifactId>
                    <version>@resources-plugin.version@</version>
                  </plugin>
                  <plugin>
                    <artifactId>maven-compiler-plugin</artifactId>
                    <version>@compiler-plugin.version@</version>
                  </plugin>
                </plugins>
            """;

    private final String readme;

    TutorialIT() throws IOException {
        readme = Files.readString(Maven.setting("it.projects").resolve("../../../README.md"));
    }

    /** The block of code that follows a comment. */
    private String block(String comment) {
        Matcher block = Pattern.compile("<!-- " + Pattern.quote(comment) + " -->\n```\\w+\n(.*?)```\n", Pattern.DOTALL)
                .matcher(readme);
        assertWithMessage("the README's block after <!-- %s -->", comment)
                .that(block.find())
                .isTrue();
        return block.group(1);
    }

    private String command(String start) {
        return readme.lines()
                .map(String::strip)
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the README has no command " + start));
    }

    /** Maven 3.8 brings a compiler plugin of 2013 unless it is told otherwise, and that one does not know of releases. */
    @Test
    void theProjectNeedsNothingButWhatMavenBrings() {
        assertThat(block("pom.xml")).contains("<maven.compiler.source>17</maven.compiler.source>");
        assertThat(block("pom.xml")).contains("<maven.compiler.target>17</maven.compiler.target>");
    }

    @Test
    void fromANewProjectToAnotherVersion() throws Exception {
        Path folder = Maven.setting("it.target").resolve("it/tutorial");
        Project.deleteTree(folder);
        Project project = new Project(folder);
        project.write("pom.xml", block("pom.xml").replace("</plugins>", Project.filled(PINNED)));
        project.write("src/main/java/com/example/App.java", block("src/main/java/com/example/App.java"));

        project.mvn("compile").succeeds();
        project.mvn("compile").succeeds().says("nothing changed since the last run");
        assertThat(runs(project, "followers_count")).isEqualTo("42 is Ada\nEngines: 12\n");

        String[] diff = command("mvn graphpin:diff").replaceFirst("^mvn ", "").split(" ", -1);
        project.mvn(diff).succeeds().says("A field is gone: Page.followers_count");

        project.replace("pom.xml", "<graphVersion>v19.0<", "<graphVersion>v2.12<");
        project.mvn("compile").fails().says("followersCount()");

        String app = project.read("src/main/java/com/example/App.java");
        int loop = app.indexOf("        for (");
        int end = app.indexOf("        }\n", loop) + "        }\n".length();
        project.write(
                "src/main/java/com/example/App.java",
                app.substring(0, loop) + block("the loop of App.java") + app.substring(end));
        project.mvn("compile").succeeds();
        assertThat(runs(project, "fan_count")).isEqualTo("42 is Ada\nEngines: 12\n");
    }

    /** What the program prints when a server on this machine answers it. */
    private static String runs(Project project, String counter) throws IOException, InterruptedException {
        try (GraphServer server = GraphServer.start()) {
            for (String version : new String[] {"v19.0", "v2.12"}) {
                server.on("GET", "/" + version + "/me", Reply.json("{\"id\": \"42\", \"name\": \"Ada\"}"));
                server.on(
                        "GET",
                        "/" + version + "/me/accounts",
                        Reply.json("{\"data\": [{\"name\": \"Engines\", \"" + counter + "\": 12}]}"));
            }
            Path out = project.path("target/app.txt");
            Process app = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            project.path("target/classes") + File.pathSeparator + System.getProperty("java.class.path"),
                            "com.example.App",
                            "a-token",
                            server.url().toString())
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            int exit = app.waitFor();
            String printed = new String(Files.readAllBytes(out), StandardCharsets.UTF_8);
            assertWithMessage(printed).that(exit).isEqualTo(0);
            return printed.replace("\r\n", "\n");
        }
    }
}

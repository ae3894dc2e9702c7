package dev.graphpin.generator.emit;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.graphpin.generator.Generator;
import dev.graphpin.generator.Listener;
import dev.graphpin.generator.Options;
import dev.graphpin.spec.check.Diagnostic;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.DocumentationTool;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds the generated client of {@link GoldenSpec} against src/test/golden, which the build compiles as strictly as everything
 * else and {@link GoldenUseTest} uses. {@code -Dgolden.update} writes it anew.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/golden");
    private static final int LONGEST_FILE = 2_500;

    private static Generator.Result generate() throws IOException {
        return Generator.generate(GoldenSpec.spec(), Options.in("golden.client"), Listener.NONE);
    }

    @Test
    void isWhatLiesInTheSourceTree() throws IOException {
        SortedMap<String, String> files = generate().files();
        if (System.getProperty("golden.update") != null) {
            update(files);
        }
        SortedMap<String, String> golden = sources(GOLDEN);
        assertWithMessage("files; -Dgolden.update writes them anew")
                .that(golden.keySet())
                .isEqualTo(files.keySet());
        files.forEach((name, text) -> assertWithMessage(name).that(text).isEqualTo(golden.get(name)));
    }

    @Test
    void compilesWithoutAWarning() throws IOException {
        assertThat(Javac.compile(generate().files()).messages()).isEmpty();
    }

    @Test
    void compilesOnANewerJdkWithoutAWarning(@TempDir Path folder) throws IOException, InterruptedException {
        NewerJdk.find().run(folder, "javac", Javac.strict(), generate().files());
    }

    @Test
    void documentsWithoutAnError(@TempDir Path folder) throws IOException {
        Generator.generate(GoldenSpec.spec(), Options.in("golden.client").to(folder.resolve("src")), Listener.NONE);
        DocumentationTool javadoc = ToolProvider.getSystemDocumentationTool();
        StringWriter said = new StringWriter();
        boolean isDone = javadoc.getTask(
                        said,
                        null,
                        null,
                        null,
                        List.of(
                                "-quiet",
                                "-Xdoclint:all,-missing",
                                "-Werror",
                                "-classpath",
                                Javac.classpath(),
                                "-sourcepath",
                                folder.resolve("src").toString(),
                                "-d",
                                folder.resolve("doc").toString(),
                                "golden.client"),
                        null)
                .call();
        assertWithMessage(said.toString()).that(isDone).isTrue();
        String page = Files.readString(folder.resolve("doc/golden/client/User.html"));
        assertThat(page).contains("&lt;script&gt;alert");
        assertThat(page).doesNotContain("<script>alert");
    }

    @Test
    void isOfAReasonableSize() throws IOException {
        generate().files().forEach((name, text) -> {
            if (!name.contains("Enum")) {
                assertWithMessage(name).that(text.lines().count()).isAtMost(LONGEST_FILE);
            }
        });
    }

    @Test
    void saysNothingOfTheMachineOrTheTime() throws IOException {
        generate().files().forEach((name, text) -> {
            assertWithMessage(name).that(text).doesNotContain(System.getProperty("user.dir"));
            assertWithMessage(name).that(text).doesNotContainMatch("20[2-9][0-9]-[01][0-9]");
            assertWithMessage(name).that(text).doesNotContain("\r");
            assertWithMessage(name).that(text).doesNotContainMatch("[ \t]\n");
        });
    }

    @Test
    void tellsWhatIsOpaqueAndWhatClashes() throws IOException {
        List<Diagnostic> diagnostics = generate().diagnostics();
        assertThat(diagnostics.stream().map(Diagnostic::id).distinct().toList())
                .containsExactly("plan-empty-name", "plan-name-clash", "plan-opaque-nodes");
        assertThat(diagnostics.toString()).contains("AgeRange, Album,");
        assertThat(diagnostics.toString()).contains("'DsaReport' and 'DSAReport'");
    }

    private static void update(Map<String, String> files) throws IOException {
        try (Stream<Path> walk = Files.exists(GOLDEN) ? Files.walk(GOLDEN) : Stream.of()) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = GOLDEN.resolve(file.getKey());
            Files.createDirectories(target.resolve("..").normalize());
            Files.writeString(target, file.getValue());
        }
    }

    private static SortedMap<String, String> sources(Path root) throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                found.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return found;
    }
}

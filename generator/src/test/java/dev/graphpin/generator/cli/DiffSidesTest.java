package dev.graphpin.generator.cli;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.graphpin.generator.sdkspec.SdkSpecs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a side of {@code graphpin diff} can be, and what is told of one that is none: an id, a place, a hint, the exit code. */
class DiffSidesTest {
    private static final String LOCAL = "maven.repo.local";
    private static final String NODE = "node: Thing\ngraphVersion: v1.0\nfields:\n  id: {type: numeric string}\n";

    @TempDir
    private Path dir;

    private final String local = System.getProperty(LOCAL, "");

    @BeforeEach
    void useALocalRepository() {
        System.setProperty(LOCAL, dir.resolve("repository").toString());
    }

    @AfterEach
    void forgetIt() {
        if (local.isEmpty()) {
            System.clearProperty(LOCAL);
        } else {
            System.setProperty(LOCAL, local);
        }
    }

    @Test
    void directoriesJarsAndArtifactsAreSpecsLikeShippedOnes() throws IOException {
        Path one = spec("one/v1.0", NODE);
        Path jar = jar(dir.resolve("one"), dir.resolve("one.jar"));
        spec("many/v1.0", NODE);
        spec("many/v2.0", NODE.replace("v1.0", "v2.0") + "  name: {type: string}\n");
        Path many = jar(dir.resolve("many"), dir.resolve("many.jar"));
        jar(dir.resolve("many"), dir.resolve("repository/com/example/graph-spec/1.2/graph-spec-1.2.jar"));
        for (Object same : List.of(one, jar, many + "#v1.0", "com.example:graph-spec:1.2#v1.0")) {
            Ran none = Ran.graphpin("diff", one, same);
            assertWithMessage("" + same).that(none.exit()).isEqualTo(Exit.CLEAN);
            assertWithMessage("" + same).that(none.out()).contains("no changes; 0 unknown");
            Ran ran = Ran.graphpin("diff", same, many + "#v2.0", "--fail-on", "info");
            assertWithMessage("" + same).that(ran.exit()).isEqualTo(Exit.FINDINGS);
            assertWithMessage("" + same).that(ran.out()).contains("field-added");
            assertWithMessage("" + same).that(ran.out()).contains("1 INFO; 0 unknown; version number: minor");
        }
    }

    @Test
    void whatIsNoSideIsTold() throws IOException {
        spec("many/v1.0", NODE);
        spec("many/v2.0", NODE.replace("v1.0", "v2.0"));
        Path many = jar(dir.resolve("many"), dir.resolve("many.jar"));
        Path file = Files.writeString(dir.resolve("file.txt"), "");
        Path empty = Files.createDirectory(dir.resolve("empty"));
        told(
                dir.resolve("nowhere"),
                Exit.UNREADABLE,
                "diff-side-unreadable",
                "a shipped version (v2.12, v18.0, v19.0)");
        told("", Exit.USAGE, "diff-side-missing", "a shipped version");
        told("v99.0", Exit.USAGE, "spec-unknown-version", "v2.12, v18.0, v19.0");
        told(file, Exit.UNREADABLE, "diff-side-unreadable", "neither a directory nor a jar");
        told(empty, Exit.UNREADABLE, "spec-empty", "nodes/*.yaml");
        told(dir.resolve("many"), Exit.UNREADABLE, "spec-ambiguous", "name its own directory");
        told(many, Exit.UNREADABLE, "diff-side-unreadable", "Add # and one of v1.0, v2.0.");
        told(many + "#v3.0", Exit.UNREADABLE, "diff-side-unreadable", "Add # and one of v1.0, v2.0.");
        told("com.example:graph-spec:9", Exit.UNREADABLE, "diff-side-unreadable", "mvn dependency:get");
        Path broken = Files.writeString(dir.resolve("broken.jar"), "no zip");
        told(broken, Exit.UNREADABLE, "diff-side-unreadable", "no jar");
    }

    @Test
    void brokenFilesAreToldWithTheirPlace() throws IOException {
        told(spec("syntax", NODE + "edges: [oops\n"), Exit.UNREADABLE, "spec-yaml-syntax", "Thing.yaml:");
        told(
                spec("typo", NODE + "edgs: {}\n"),
                Exit.UNREADABLE,
                "spec-unknown-key",
                "Thing.yaml:5:1",
                "did you mean 'edges'?");
        told(
                spec("newer", "format: 2\n" + NODE + "novelties: {}\n"),
                Exit.UNREADABLE,
                "spec-newer-format",
                "Thing.yaml:1:9",
                "use a newer graphpin");
        Path newer = spec("newer-lock", NODE);
        Files.writeString(newer.resolve("lock.yaml"), "format: 2\ngraphVersion: v1.0\n");
        told(newer, Exit.UNREADABLE, "spec-newer-format", "lock.yaml:1:9");
        Ran both = Ran.graphpin("diff", dir.resolve("syntax"), dir.resolve("typo"));
        assertThat(both.err()).contains("spec-yaml-syntax");
        assertThat(both.err()).contains("spec-unknown-key");
    }

    @Test
    void versionsOfDifferentKindsAreNotCompared() throws IOException {
        Path mixed = spec("mixed", NODE);
        Files.writeString(
                mixed.resolve("nodes/Other.yaml"),
                NODE.replace("Thing", "Other").replace("v1.0", "v2.0"));
        told(mixed, Exit.UNREADABLE, "diff-versions-mixed", "v1.0 (Thing), v2.0 (Other)");
        Path imported = dir.resolve("imported");
        Ran.graphpin("import", SdkSpecs.harbour(), "--out", imported);
        told(imported, Exit.UNREADABLE, "diff-kinds-differ", "imported from the SDK's specs", "merge");
        Ran changelog = Ran.graphpin("changelog", "v18.0", imported, "--out", dir.resolve("CHANGELOG.md"));
        assertThat(changelog.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(changelog.err()).contains("diff-kinds-differ");
    }

    /** Told of it as the old side and as the new one. */
    private static void told(Object side, int exit, String... words) {
        for (Ran ran : List.of(Ran.graphpin("diff", side, "v19.0"), Ran.graphpin("diff", "v19.0", side))) {
            assertWithMessage(side + ": " + ran.err()).that(ran.exit()).isEqualTo(exit);
            assertThat(ran.out()).isEmpty();
            for (String word : words) {
                assertThat(ran.err()).contains(word);
            }
        }
    }

    private Path spec(String name, String node) throws IOException {
        Path spec = dir.resolve(name);
        Files.createDirectories(spec.resolve("nodes"));
        Files.writeString(spec.resolve("nodes/Thing.yaml"), node);
        return spec;
    }

    private static Path jar(Path from, Path jar) throws IOException {
        Files.createDirectories(jar.resolveSibling("."));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile).sorted().forEach(file -> {
                try {
                    zip.putNextEntry(
                            new ZipEntry(from.relativize(file).toString().replace('\\', '/')));
                    Files.copy(file, zip);
                    zip.closeEntry();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return jar;
    }
}

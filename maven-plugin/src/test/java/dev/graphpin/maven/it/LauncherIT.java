package dev.graphpin.maven.it;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The first command of the README, as on the day of the clone: nothing is built, and Maven knows no artifact of graphpin's. It builds the
 * command line a second time, so it is for the profile {@code corners}, which CI has on.
 */
class LauncherIT {
    /** What no clone has. */
    private static final Set<String> LEFT_OUT = Set.of(".git", "target");

    private final Path folder = Maven.setting("it.target").resolve("it/launcher");
    private final Path clone = folder.resolve("clone");

    @Test
    void theFirstCommandWorksInAFreshClone() throws IOException {
        assumeTrue(Boolean.getBoolean("it.launcher"), "the profile corners tries the launcher");
        assumeTrue(File.separatorChar == '/', "the launcher is a shell script");
        Project.deleteTree(folder);
        copySources(Maven.setting("it.projects").resolve("../../..").normalize());
        onlyMavenIs(Maven.ofTheBuild());

        Command.Ran first = graphpin("regenerate", "v19.0");

        assertWithMessage(first.err()).that(first.exit()).isEqualTo(0);
        assertThat(first.err()).startsWith("graphpin: building the command line …\n");
        assertThat(first.err()).doesNotContainMatch("(?i)warning|error");
        assertThat(first.out()).startsWith("Graph API v19.0: ");
        assertThat(first.out()).contains("import dev.graphpin.client.v19_0.*;");
        assertThat(clone.resolve("generated-client/v19_0/target/generated-sources/graphpin/dev/graphpin/client/v19_0")
                        .resolve("User.java")
                        .toFile()
                        .isFile())
                .isTrue();

        Command.Ran second = graphpin("--version");

        assertThat(second.out()).matches("graphpin \\d+\\.\\d+.* \\(Java .+\\)\n");
        assertThat(second.err()).isEmpty();
        assertThat(graphpin("regenrate").exit()).isEqualTo(2);
    }

    private void copySources(Path from) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) throws IOException {
                if (LEFT_OUT.contains(dir.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(clone.resolve(from.relativize(dir)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!LEFT_OUT.contains(file.getFileName().toString())) {
                    Files.copy(file, clone.resolve(from.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** A {@code mvn} that asks no network and starts with an empty repository. */
    private void onlyMavenIs(Maven maven) throws IOException {
        Path settings = folder.resolve("settings.xml");
        Files.writeString(
                settings,
                Project.filled(Files.readString(Maven.setting("it.projects").resolve("settings.xml"))));
        Path script = Files.createDirectories(folder.resolve("bin")).resolve("mvn");
        Files.writeString(script, """
                #!/bin/sh
                exec '%s/bin/mvn' -o -Daether.offline.protocols=file -Dmaven.repo.local='%s' -s '%s' "$@"
                """.formatted(maven.home(), folder.resolve("repository"), settings));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Command.Ran graphpin(String... arguments) {
        List<String> words = new ArrayList<>(List.of(clone.resolve("graphpin").toString()));
        words.addAll(List.of(arguments));
        return new Command(folder)
                .with("JAVA_HOME", Maven.ofTheBuild().jdk().toString())
                .with("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"))
                .run(words);
    }
}

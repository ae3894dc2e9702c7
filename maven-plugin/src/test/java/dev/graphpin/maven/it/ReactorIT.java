package dev.graphpin.maven.it;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A build of several modules: one has the spec, one the client, one calls it. */
class ReactorIT {
    @Test
    void siblingsNeedNotBePackagedNorBuiltOneByOne() throws IOException {
        Path folder = Maven.setting("it.target").resolve("it/reactor mit Umläuten & Leerzeichen");
        makeWritable(folder);
        Project project = Project.copy("reactor", folder);
        List<Path> sources = makeReadOnly(folder);
        try {
            // The client is generated where its sources cannot be written to.
            project.mvn("-T4", "compile").succeeds().says("Graph API v19.0: ");
            assertThat(project.has("app/target/classes/com/example/app/App.class"))
                    .isTrue();

            // A build that ends sooner finds the spec among the resources, and makes the same of it.
            project.mvn("-T4", "generate-sources").succeeds().says(": 0 files written");
            project.delete("client/target");
            project.delete("spec/target");
            project.mvn("generate-sources").succeeds().says("Graph API v19.0: ");
        } finally {
            makeWritable(folder);
        }
        assertThat(sources).isNotEmpty();
    }

    @Test
    void anArtifactThatIsNowhereIsToldWithTheModulesThereAre() {
        Project project = Project.copy("reactor", "reactor-unknown");
        project.replace("client/pom.xml", "com.example:reactor-spec:1.0.0", "com.example:reactor-spce:1.0.0");

        project.mvn("generate-sources")
                .fails()
                .says("specArtifact: 'com.example:reactor-spce:1.0.0' was not found", "com.example:reactor-spec:1.0.0");
    }

    @Test
    void diffAndCheckLookArtifactsUpAsMavenDoes() {
        Project project = Project.copy("reactor", "reactor-diff");
        String plugin = "dev.graphpin:graphpin-maven-plugin:0.1.0-SNAPSHOT:";
        project.mvn(
                        "process-resources",
                        plugin + "diff",
                        "-Dgraphpin.from=com.example:reactor-spec:1.0.0",
                        "-Dgraphpin.to=com.example:reactor-spec:1.0.0")
                .succeeds()
                .says("no changes; 0 unknown");
        project.mvn(plugin + "diff", "-Dgraphpin.from=com.example:reactor-spce:1.0.0", "-Dgraphpin.to=v19.0")
                .fails()
                .says("'com.example:reactor-spce:1.0.0' was not found", "com.example:reactor-spec:1.0.0");
        project.mvn(plugin + "diff", "-Dgraphpin.from=a:b", "-Dgraphpin.to=v19.0")
                .fails()
                .says("'a:b' is no name of an artifact");
    }

    private static List<Path> makeReadOnly(Path folder) throws IOException {
        for (String target : List.of("spec", "client", "app")) {
            Files.createDirectories(folder.resolve(target).resolve("target"));
        }
        return set(folder, "r-xr-xr-x");
    }

    private static void makeWritable(Path folder) throws IOException {
        if (Files.exists(folder)) {
            set(folder, "rwxr-xr-x");
        }
    }

    /** Sets the rights of all folders of sources. */
    private static List<Path> set(Path folder, String rights) throws IOException {
        FileStore store = Files.getFileStore(folder);
        List<Path> folders;
        try (Stream<Path> paths = Files.walk(folder)) {
            folders = paths.filter(Files::isDirectory)
                    .filter(path -> path.toString().contains("src"))
                    .toList();
        }
        if (store.supportsFileAttributeView("posix")) {
            for (Path path : folders) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
            }
        }
        return folders;
    }
}

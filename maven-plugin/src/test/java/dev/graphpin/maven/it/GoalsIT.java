package dev.graphpin.maven.it;

import static com.google.common.truth.Truth.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Goals beside those that generate; most need no project. */
class GoalsIT {
    private static final String PLUGIN =
            "dev.graphpin:graphpin-maven-plugin:" + System.getProperty("it.token.project.version") + ":";

    private static Path folder(String name) throws IOException {
        Path folder = Maven.setting("it.target").resolve("it").resolve(name);
        Project.deleteTree(folder);
        return Files.createDirectories(folder);
    }

    private static Build mvn(Path folder, String goal, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = PLUGIN + goal;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Maven.ofTheBuild().run(folder, all);
    }

    @Test
    void withoutAProjectThereAreDescribeDiffAndHelp() throws IOException {
        Path folder = folder("goals-no-project");
        Build build = Maven.ofTheBuild()
                .run(
                        folder,
                        PLUGIN + "help",
                        PLUGIN + "describe",
                        PLUGIN + "diff",
                        "-Dgraphpin.from=v18.0",
                        "-Dgraphpin.to=v19.0",
                        "-Dgraphpin.nodes=User");

        build.succeeds().says("graphpin:generate-test", "v18.0\t", "v19.0\t");
        assertThat(folder.toFile().list()).asList().containsExactly("build.log");
        mvn(folder, "describe", "-Dgraphpin.what=nodes", "-Dgraphpin.graphVersion=v77.0")
                .fails()
                .says("There is no shipped spec of version 'v77.0'", "exit code 2");
    }

    @Test
    void pagesBecomeASpecAndTheSpecIsChecked() {
        Project project = Project.copy("config-file", "goals-scrape");
        Path pages = project.path("settings/pages");
        Path spec = project.path("target/spec");

        Maven.ofTheBuild()
                .run(
                        project.folder(),
                        PLUGIN + "scrape",
                        PLUGIN + "validate",
                        "-Dgraphpin.captures=" + pages,
                        "-Dgraphpin.specDirectory=" + spec,
                        "-Dgraphpin.graphVersion=v19.0")
                .succeeds()
                .says("Graph API v19.0: 1 node");

        project.replace("target/spec/nodes/User.yaml", "node: User", "node: User\nflag: [core]");
        mvn(project.folder(), "validate", "-Dgraphpin.specDirectory=" + spec)
                .fails()
                .says("User.yaml:3:1: unknown key 'flag' (spec-unknown-key)", "hint: did you mean 'flags'?");
    }

    @Test
    void captureFetchesPagesAndIsTheOnlyGoalThatOfflineBuildsRefuse() throws IOException {
        Path folder = folder("goals-capture");
        byte[] page = "<html><body><h1>User</h1></body></html>".getBytes(StandardCharsets.UTF_8);
        List<String> asked = new CopyOnWriteArrayList<>();
        HttpServer site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        site.start();
        String[] capture = {
            PLUGIN + "capture",
            "-Dgraphpin.graphVersion=v19.0",
            "-Dgraphpin.nodes=user",
            "-Dgraphpin.out=pages",
            "-Dgraphpin.baseUrl=http://localhost:" + site.getAddress().getPort()
        };
        try {
            Maven.ofTheBuild().run(folder, capture).fails().says("online");
            assertThat(asked).isEmpty();
            Maven.ofTheBuild().online().run(folder, capture).succeeds().says("1/1 user fetched", "pages: 1 fetched");
        } finally {
            site.stop(0);
        }
        assertThat(asked).containsExactly("/docs/graph-api/reference/v19.0/user");
        assertThat(Files.readAllBytes(folder.resolve("pages/user/index.html"))).isEqualTo(page);
    }

    @Test
    void checkEndsTheBuildWhenCallersWouldBreak() {
        Project project = Project.copy("two-nodes", "goals-check");
        Project baseline = Project.copy("two-nodes", "goals-check-baseline");
        String before = "-Dgraphpin.baseline=" + baseline.path("spec");
        String now = "-Dgraphpin.specDirectory=" + project.path("spec");
        mvn(project.folder(), "check", before, now).succeeds();

        project.replace("spec/nodes/Book.yaml", "  title: {type: string, flags: [core]}\n", "");
        mvn(project.folder(), "check", before, now).fails().says("title", "exit code 1");
        mvn(project.folder(), "check", before, now, "-Dgraphpin.failOn=never").succeeds();
    }

    @Test
    void theBaselineOfACheckMayBeAnArtifact() throws IOException {
        Project project = Project.copy("two-nodes", "goals-check-artifact");
        String before = "-Dgraphpin.baseline=com.example:released-spec:1.0";
        String now = "-Dgraphpin.specDirectory=" + project.path("spec");
        install(project.path("spec"), "released-spec", "1.0");
        mvn(project.folder(), "check", before, now).succeeds().says("no changes");

        project.replace("spec/nodes/Book.yaml", "  title: {type: string, flags: [core]}\n", "");
        mvn(project.folder(), "check", before, now).fails().says("title", "exit code 1");
        mvn(project.folder(), "check", before + "#v77.0", now).fails().says("has no spec 'v77.0'", "exit code 3");
    }

    /** Puts a spec into the local repository as a jar. */
    private static void install(Path spec, String artifact, String version) throws IOException {
        String name = artifact + "-" + version;
        Path folder = Files.createDirectories(Maven.setting("it.repository")
                .resolve("com/example")
                .resolve(artifact)
                .resolve(version));
        Files.writeString(
                folder.resolve(name + ".pom"),
                "<project><modelVersion>4.0.0</modelVersion><groupId>com.example</groupId><artifactId>" + artifact
                        + "</artifactId><version>" + version + "</version></project>");
        try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(folder.resolve(name + ".jar")));
                Stream<Path> files = Files.walk(spec)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                jar.putNextEntry(
                        new ZipEntry("spec/" + spec.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, jar);
                jar.closeEntry();
            }
        }
    }
}

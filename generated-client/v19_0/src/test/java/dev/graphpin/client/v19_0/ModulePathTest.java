package dev.graphpin.client.v19_0;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.graphpin.runtime.json.GraphObject;
import dev.graphpin.runtime.testkit.GraphServer;
import dev.graphpin.runtime.testkit.Reply;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;

/** On the module path: the sources of a client in a named module of their own, and an application in another one. */
final class ModulePathTest {
    private static final String CLIENT = """
            module com.example.graph {
                requires transitive dev.graphpin.runtime;
                exports dev.graphpin.client.v19_0;
            }
            """;

    private static final String APP = """
            module com.example.app {
                requires com.example.graph;
            }
            """;

    private static final String MAIN = """
            package com.example.app;

            import dev.graphpin.client.v19_0.Graph;
            import dev.graphpin.client.v19_0.Page;
            import dev.graphpin.client.v19_0.UserField;
            import dev.graphpin.runtime.GraphConfig;
            import java.net.URI;

            public final class Main {
                public static void main(String[] args) {
                    Graph graph = Graph.connect(GraphConfig.builder()
                            .baseUrl(URI.create(args[0])).accessToken("token").build());
                    System.out.print(graph.user("me").get(UserField.NAME).toJson());
                    for (Page page : graph.user("me").accounts()) {
                        System.out.print(" " + page.name());
                    }
                    System.out.print(" " + Main.class.getModule() + " " + Graph.class.getModule()
                            + " " + GraphConfig.class.getModule().getDescriptor().isAutomatic());
                }
            }
            """;

    @TempDir
    private Path dir;

    @Test
    void aModularApplicationCompilesAndRuns() throws Exception {
        source("com.example.graph/module-info.java", CLIENT);
        source("com.example.app/module-info.java", APP);
        source("com.example.app/com/example/app/Main.java", MAIN);
        run(
                "javac",
                "-Xlint:all",
                "-Werror",
                "-proc:none",
                "--release",
                "17",
                "--module-path",
                modules(),
                "--module-source-path",
                "com.example.graph=" + dir.resolve("com.example.graph") + File.pathSeparator
                        + Path.of("target/generated-sources/graphpin").toAbsolutePath(),
                "--module-source-path",
                "com.example.app=" + dir.resolve("com.example.app"),
                "-d",
                dir.resolve("classes").toString(),
                "--module",
                "com.example.app");

        try (GraphServer server = GraphServer.start()) {
            server.on("GET", "/v19.0/me", Reply.json("{\"name\": \"Ada\"}"))
                    .on("GET", "/v19.0/me/accounts", Reply.json("{\"data\": [{\"name\": \"Engines\"}]}"));
            String said = run(
                    "java",
                    "-XX:TieredStopAtLevel=1",
                    "--module-path",
                    modules() + File.pathSeparator + dir.resolve("classes"),
                    "--module",
                    "com.example.app/com.example.app.Main",
                    server.url().toString());
            assertThat(said)
                    .isEqualTo("{\"name\":\"Ada\"} Engines module com.example.app module com.example.graph false");
        }
    }

    private void source(String name, String text) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(file.resolve("..").normalize());
        Files.writeString(file, text);
    }

    /** The runtime and what it needs. */
    private static String modules() {
        return Stream.of(GraphObject.class, JsonParser.class, Nullable.class)
                .map(Classes::home)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String run(String tool, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertWithMessage("%s", said).that(process.waitFor()).isEqualTo(0);
        return said;
    }
}

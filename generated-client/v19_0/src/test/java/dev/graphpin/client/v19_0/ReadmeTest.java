package dev.graphpin.client.v19_0;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.graphpin.runtime.testkit.GraphServer;
import dev.graphpin.runtime.testkit.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's screen of Java compiles against the client as it is and does what it says; its tutorial is an integration test of the plugin. */
final class ReadmeTest {
    private static final Path ROOT = Path.of("../..");

    @TempDir
    private Path classes;

    @Test
    void theScreenOfJavaDoesWhatItSays() throws Exception {
        String block = block();
        try (GraphServer server = GraphServer.start()) {
            String near = block.replace(".accessToken(token)", ".accessToken(token).baseUrl(server)");
            assertThat(near).isNotEqualTo(block);
            compile(near);
            play(server);
            assertThat(run(server.url()).lines().toList())
                    .containsExactly(
                            "42 is Ada",
                            "1 One",
                            "2 Two",
                            "Nested",
                            "Behind",
                            "1 received",
                            "Ada",
                            "POST /8/users: error 2650 OAuthException: no (HTTP 400)",
                            "Try later")
                    .inOrder();
            assertThat(server.requests().get(0).query()).containsExactly("fields", "id,name");
            assertThat(server.requests().get(1).query()).containsExactly("fields", "name,accounts.limit(5){name}");
            assertThat(server.requests().get(5).form())
                    .containsExactly(
                            "payload",
                            "{\"data\":[[\"f00\"]],\"data_source\":{\"type\":\"FILE_IMPORTED\"},\"schema\":\"EMAIL\"}");
        }
    }

    private static void play(GraphServer server) {
        String paging = ", \"paging\": {\"next\": \"" + server.url() + "/v19.0/42/accounts?after=x\"}}";
        server.on(
                "GET",
                "/v19.0/me",
                Reply.json("{\"id\": \"42\", \"name\": \"Ada\", \"accounts\": {\"data\": [{\"name\": \"Nested\"}]"
                        + paging + "}"));
        server.on(
                "GET",
                "/v19.0/me/accounts",
                Reply.json("{\"data\": [{\"id\": \"1\", \"name\": \"One\"}]" + paging),
                Reply.json("{\"data\": [{\"id\": \"2\", \"name\": \"Two\"}]}"),
                Reply.json("{\"data\": [{\"name\": \"Behind\"}]}"));
        server.on("POST", "/v19.0/8/users", Reply.json("{\"audience_id\": \"8\", \"num_received\": 1}"));
        server.on("POST", "/v19.0/", Reply.json("""
                [{"code": 200, "body": "{\\"name\\": \\"Ada\\"}"},
                 {"code": 400, "body": "{\\"error\\": {\\"code\\": 2650, \\"type\\": \\"OAuthException\\", \\"message\\": \\"no\\"}}"}]
                """));
        server.on(
                "POST",
                "/v19.0/42",
                Reply.of(400, "application/json", "{\"error\": {\"code\": 100, \"error_user_msg\": \"Try later\"}}"));
    }

    private String run(URI server) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Readme")
                    .getMethod("example", URI.class, String.class, String.class, String.class, String.class)
                    .invoke(null, server, "token", "42", "8", "f00");
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private void compile(String block) {
        String source = """
                import dev.graphpin.client.v19_0.*;
                import dev.graphpin.runtime.*;
                import dev.graphpin.runtime.error.*;
                import dev.graphpin.runtime.json.*;
                import java.util.*;
                public final class Readme {
                    public static void example(java.net.URI server, String token, String id, String audience, String hash) {
                """ + block + "}}";
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Readme.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of(
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-proc:none",
                "-Xlint:all",
                "-Werror");
        boolean compiled = compiler.getTask(messages, null, null, options, null, List.of(file))
                .call();
        assertWithMessage(messages + "\n" + source).that(compiled).isTrue();
    }

    private static String block() throws IOException {
        Matcher matcher = Pattern.compile(
                        "^<!-- A test of generated-client/v19_0 [^\n]*-->\n```java\n(.*?)^```$",
                        Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(Files.readString(ROOT.resolve("README.md")));
        assertWithMessage("the README's screen of Java").that(matcher.find()).isTrue();
        return matcher.group(1);
    }
}

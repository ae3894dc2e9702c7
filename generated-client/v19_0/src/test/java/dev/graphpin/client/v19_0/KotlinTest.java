package dev.graphpin.client.v19_0;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.graphpin.runtime.testkit.GraphServer;
import dev.graphpin.runtime.testkit.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From Kotlin, the client tells what may be null and what may not. */
final class KotlinTest {
    private static final String SAMPLE = """
            package sample

            import dev.graphpin.client.v19_0.Experience
            import dev.graphpin.client.v19_0.Graph
            import dev.graphpin.client.v19_0.Page
            import dev.graphpin.client.v19_0.User
            import dev.graphpin.client.v19_0.UserEnumLocalNewsSubscriptionStatus
            import dev.graphpin.client.v19_0.UserField
            import dev.graphpin.runtime.GraphConfig
            import dev.graphpin.runtime.error.GraphApiException
            import java.net.URI
            import java.util.function.Function
            import kotlin.streams.asSequence

            class Sample : Function<URI, String> {
                override fun apply(server: URI): String {
                    val graph = Graph.connect(GraphConfig.builder().baseUrl(server).accessToken("token").build())
                    val me = graph.user("me").get(UserField.NAME, UserField.BIRTHDAY)
                    val length: Int? = me.name()?.length
                    val languages: List<Experience> = me.languages()
                    val accounts = graph.user("me").accounts().limit(1)
                    val names = accounts.asSequence().map { page: Page -> page.name() ?: "nameless" }.take(3).toList()
                    val first: Page = accounts.stream().asSequence().first()
                    val built: User = User.builder().name("Bob").email(null).build()
                    val updated = graph.user("4").update()
                        .localNewsSubscriptionStatus(UserEnumLocalNewsSubscriptionStatus.STATUS_ON)
                        .execute()
                    val code = try {
                        graph.user("5").get().hashCode()
                    } catch (e: GraphApiException) {
                        e.code()
                    }
                    return "$length ${me.birthday()} ${languages.size} $names ${first.name()} ${built.toJson()} ${updated.success()} $code"
                }
            }
            """;

    private static final String CARELESS = """
            import dev.graphpin.client.v19_0.Graph
            import dev.graphpin.client.v19_0.User

            fun length(user: User): Int = user.name().length
            fun read(graph: Graph): User = graph.user(null).get()
            """;

    @TempDir
    private Path dir;

    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @Test
    void aSampleCompilesWithoutAWarningAndRuns() throws Exception {
        assertWithMessage("%s", messages).that(compile(SAMPLE)).isEqualTo(ExitCode.OK);
        try (GraphServer server = GraphServer.start();
                URLClassLoader loader =
                        new URLClassLoader(new URL[] {classes().toUri().toURL()})) {
            server.on("GET", "/v19.0/me", Reply.json("{\"name\": \"Ada\"}"))
                    .on(
                            "GET",
                            "/v19.0/me/accounts",
                            Reply.json("{\"data\": [{\"name\": \"Engines\"}, {\"id\": \"2\"}]}"))
                    .on("POST", "/v19.0/4", Reply.json("{\"success\": true}"))
                    .on("GET", "/v19.0/5", Reply.json("{\"error\": {\"code\": 190, \"message\": \"no\"}}"));
            @SuppressWarnings("unchecked") // as the source above says
            Function<URI, String> sample = (Function<URI, String>)
                    loader.loadClass("sample.Sample").getConstructor().newInstance();
            assertThat(sample.apply(server.url()))
                    .isEqualTo("3 null 0 [Engines, nameless] Engines {\"name\":\"Bob\"} true 190");
        }
    }

    @Test
    void whatMayBeNullIsToldToTheCompilerAndWhatMayNot() throws IOException {
        assertThat(compile(CARELESS)).isEqualTo(ExitCode.COMPILATION_ERROR);
        String told = messages.toString(StandardCharsets.UTF_8);
        assertThat(told).contains("Sample.kt:4:42: error: only safe (?.)");
        assertThat(told).contains("Sample.kt:5:43: error: null cannot be a value of a non-null type 'String'");
    }

    private Path classes() {
        return dir.resolve("classes");
    }

    private ExitCode compile(String source) throws IOException {
        Path file = Files.writeString(dir.resolve("Sample.kt"), source);
        return new K2JVMCompiler()
                .exec(
                        new PrintStream(messages, true, StandardCharsets.UTF_8),
                        "-Werror",
                        "-no-reflect",
                        "-no-stdlib",
                        "-jvm-target",
                        "17",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "-d",
                        classes().toString(),
                        file.toString());
    }
}

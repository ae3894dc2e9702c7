package dev.graphpin.generator;

import static com.google.common.truth.Truth.assertThat;

import dev.graphpin.generator.emit.Javac;
import dev.graphpin.generator.emit.MemoryLoader;
import dev.graphpin.runtime.GraphConfig;
import dev.graphpin.runtime.testkit.GraphServer;
import dev.graphpin.runtime.testkit.Reply;
import dev.graphpin.runtime.testkit.Seen;
import dev.graphpin.spec.ShippedSpecs;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Clients of two versions of the Graph API live in one JVM, over one runtime and with one configuration. */
final class SideBySideTest {
    /** What an application that moves from one version to the next has: both. */
    private static final String CONSUMER = """
            package app;

            import dev.graphpin.runtime.GraphConfig;
            import java.util.List;
            import java.util.function.Function;

            public final class Both implements Function<GraphConfig, List<String>> {
                @Override
                public List<String> apply(GraphConfig config) {
                    client.v2_12.Graph before = client.v2_12.Graph.connect(config);
                    client.v19_0.Graph now = client.v19_0.Graph.connect(config);
                    client.v2_12.User old = before.user("me").get(client.v2_12.UserField.POLITICAL);
                    client.v19_0.User user = now.user("me").get(client.v19_0.UserField.NAME);
                    String page = "";
                    for (client.v2_12.Page each : before.user("me").accounts().limit(1)) {
                        page = each.name();
                    }
                    Boolean written = now.user("42").update().emojiColorPref(3L).execute().success();
                    return List.of(
                            "" + old.political(), "" + page, "" + user.name(), "" + user.ageRange(), "" + written,
                            "" + old.equals(client.v2_12.User.fromJson(user.toJson())),
                            "" + client.v19_0.User.fromJson(old.toJson()).getString("political"));
                }
            }
            """;

    private static Map<String, String> client(String version, String basePackage) throws Exception {
        Generator.Result made = Generator.generate(
                Objects.requireNonNull(ShippedSpecs.read(version).spec()), Options.in(basePackage), Listener.NONE);
        assertThat(made.hasErrors()).isFalse();
        return made.files();
    }

    private static Function<GraphConfig, List<String>> compiled() throws Exception {
        Map<String, String> sources = new TreeMap<>(client("v2.12", "client.v2_12"));
        sources.putAll(client("v19.0", "client.v19_0"));
        sources.put("app/Both.java", CONSUMER);
        Javac.Output output = Javac.compile(sources);
        assertThat(output.messages()).isEmpty();
        @SuppressWarnings("unchecked") // the source above says so
        Function<GraphConfig, List<String>> both =
                (Function<GraphConfig, List<String>>) new MemoryLoader(output.classes())
                        .loadClass("app.Both")
                        .getConstructor()
                        .newInstance();
        return both;
    }

    @Test
    void twoVersionsWorkInOneJvmOverOneRuntime() throws Exception {
        try (GraphServer server = GraphServer.start()) {
            server.on("GET", "/v2.12/me", Reply.json("{\"political\": \"Whig\"}"))
                    .on("GET", "/v2.12/me/accounts", Reply.json("{\"data\": [{\"id\": \"7\", \"name\": \"Engines\"}]}"))
                    .on("GET", "/v19.0/me", Reply.json("{\"name\": \"Ada\", \"age_range\": {\"min\": 21}}"))
                    .on("POST", "/v19.0/42", Reply.json("{\"success\": true}"));

            List<String> seen = compiled().apply(server.config().build());

            assertThat(seen)
                    .containsExactly("Whig", "Engines", "Ada", "AgeRange{\"min\":21}", "true", "false", "Whig")
                    .inOrder();
            assertThat(server.requests().stream().map(Seen::line))
                    .containsExactly("GET /v2.12/me", "GET /v19.0/me", "GET /v2.12/me/accounts", "POST /v19.0/42")
                    .inOrder();
        }
    }
}

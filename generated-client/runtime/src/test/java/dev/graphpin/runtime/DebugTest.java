package dev.graphpin.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.graphpin.runtime.error.GraphException;
import dev.graphpin.runtime.json.Shapes;
import dev.graphpin.runtime.testkit.GraphServer;
import dev.graphpin.runtime.testkit.LogTrap;
import dev.graphpin.runtime.testkit.Reply;
import golden.client.User;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What helps to find out what happened, and tells no secret doing so. */
@NullUnmarked
class DebugTest {
    @AutoClose
    private final GraphServer server = GraphServer.start();

    @AutoClose
    private final LogTrap log = LogTrap.everything();

    private static GraphClient client(GraphConfig.Builder config) {
        return GraphClient.connect(config.appSecret(GraphServer.APP_SECRET).build(), "v19.0");
    }

    @Test
    void aTimedProofSignsTheTimeToo() {
        GraphConfig config = server.config()
                .appSecret(GraphServer.APP_SECRET)
                .timedProof(true)
                .build();
        Clock clock = Clock.fixed(Instant.ofEpochSecond(1_714_564_800), ZoneOffset.UTC);
        String query = new RequestEncoder(config, "v19.0", clock)
                .encode(GraphRequest.of("GET", "/me", Shapes.ANY))
                .uri()
                .getQuery();
        assertThat(query)
                .isEqualTo("appsecret_proof="
                        + AppSecretProof.of(GraphServer.TOKEN + "|1714564800", GraphServer.APP_SECRET)
                        + "&appsecret_time=1714564800");
    }

    @Test
    void debugMessagesAreReadable() {
        server.on("GET", "/v19.0/me", Reply.json("""
                {"id": "1", "__debug__": {"messages": [
                  {"type": "warning", "message": "No such field", "link": "https://example.com/x"},
                  {"type": "info", "message": "access_token=abc was given"}, 7]}}
                """));
        GraphClient client = client(server.config().debug(true));
        GraphAnswer<User> answer = client.exchange(GraphRequest.of("GET", "/me", User.CODEC));
        assertThat(server.last().query()).containsEntry("debug", "all");
        assertThat(answer.debugMessages())
                .containsExactly(
                        "warning: No such field (https://example.com/x)",
                        "info: access_token=*** was given",
                        "message: 7")
                .inOrder();
        assertThat(client.exchange(GraphRequest.of("GET", "/me", Shapes.ANY)).debugMessages())
                .hasSize(3);
    }

    @Test
    void anotherVersionIsToldOnceAndNoLineHoldsASecret() {
        server.on("GET", "/v19.0/me", Reply.json("{}").with("facebook-api-version", "v21.0"));
        server.on(
                "POST",
                "/v19.0/me",
                Reply.error(400, 190, 0, "OAuthException", "bad " + GraphServer.TOKEN)
                        .with("facebook-api-version", GraphServer.TOKEN));
        GraphClient client = client(server.config());
        client.execute(GraphRequest.of("GET", "/me", Shapes.ANY).with("password", GraphServer.APP_SECRET));
        client.execute(GraphRequest.of("GET", "/me", Shapes.ANY));
        assertThat(own())
                .containsExactly(
                        "FINE GET /me: HTTP 200, 2 bytes",
                        "WARNING asked for v19.0, answered by v21.0: fields and errors may differ from what this client knows",
                        "FINE GET /me: HTTP 200, 2 bytes")
                .inOrder();
        assertThrows(GraphException.class, () -> client(server.config())
                .execute(GraphRequest.of("POST", "/me", Shapes.ANY)));
        assertThat(log.text()).contains("answered by an unreadable version");
        assertThat(log.text()).doesNotContain(GraphServer.TOKEN);
        assertThat(log.text()).doesNotContain(GraphServer.APP_SECRET);
    }

    private List<String> own() {
        return log.lines().stream()
                .filter(line -> line.contains("/me") || line.contains("answered by"))
                .toList();
    }
}

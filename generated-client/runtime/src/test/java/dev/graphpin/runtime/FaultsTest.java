package dev.graphpin.runtime;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.graphpin.runtime.error.GraphApiException;
import dev.graphpin.runtime.error.GraphException;
import dev.graphpin.runtime.error.GraphTimeoutException;
import dev.graphpin.runtime.error.InvalidParameterException;
import dev.graphpin.runtime.error.InvalidTokenException;
import dev.graphpin.runtime.error.NotFoundException;
import dev.graphpin.runtime.error.PermissionException;
import dev.graphpin.runtime.error.PolicyException;
import dev.graphpin.runtime.error.RateLimitException;
import dev.graphpin.runtime.error.ServerFailureException;
import dev.graphpin.runtime.error.TransportException;
import dev.graphpin.runtime.error.UnreadableAnswerException;
import dev.graphpin.runtime.error.UnreadableAnswerException.Reason;
import dev.graphpin.runtime.testkit.GraphServer;
import dev.graphpin.runtime.testkit.LogTrap;
import dev.graphpin.runtime.testkit.Reply;
import golden.client.Graph;
import golden.client.User;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What a caller sees when things go wrong: the same for blocking and asynchronous calls, and never a secret. */
@NullUnmarked
class FaultsTest {
    @AutoClose
    private final GraphServer server = GraphServer.start();

    private GraphException failure(Reply reply) {
        server.on("GET", "/v19.0/me", reply);
        return failure(server.config().appSecret(GraphServer.APP_SECRET));
    }

    private GraphException failure(GraphConfig.Builder config) {
        Graph graph = Graph.connect(config.build());
        GraphException blocking =
                assertThrows(GraphException.class, () -> graph.user("me").get());
        ExecutionException async = assertThrows(
                ExecutionException.class, () -> graph.user("me").getAsync().get());
        assertThat(async.getCause().getClass()).isEqualTo(blocking.getClass());
        assertThat(async.getCause()).hasMessageThat().isEqualTo(blocking.getMessage());
        assertThat(blocking.request()).isEqualTo("GET /me");
        assertNoSecrets(blocking);
        assertNoSecrets(async);
        return blocking;
    }

    private static void assertNoSecrets(Throwable failure) {
        String proof = AppSecretProof.of(GraphServer.TOKEN, GraphServer.APP_SECRET);
        for (String secret : List.of(GraphServer.TOKEN, GraphServer.APP_SECRET, proof)) {
            assertWithMessage("stack trace").that(LogTrap.stack(failure)).doesNotContain(secret);
        }
        if (failure instanceof GraphApiException api) {
            assertThat(api.error().toString() + api.error().raw().json()).doesNotContain(GraphServer.TOKEN);
        }
    }

    private Reason reason(Reply reply) {
        return ((UnreadableAnswerException) failure(reply)).reason();
    }

    @Test
    void familiesOfErrors() {
        Map<Integer, Class<? extends GraphException>> families = Map.ofEntries(
                Map.entry(100, InvalidParameterException.class),
                Map.entry(190, InvalidTokenException.class),
                Map.entry(459, InvalidTokenException.class),
                Map.entry(10, PermissionException.class),
                Map.entry(200, PermissionException.class),
                Map.entry(210, PermissionException.class),
                Map.entry(4, RateLimitException.class),
                Map.entry(613, RateLimitException.class),
                Map.entry(80004, RateLimitException.class),
                Map.entry(803, NotFoundException.class),
                Map.entry(368, PolicyException.class),
                Map.entry(2, ServerFailureException.class),
                Map.entry(2650, GraphApiException.class));
        families.forEach((code, family) -> {
            GraphException error = failure(Reply.error(400, code, 0, "OAuthException", "m"));
            assertWithMessage("code %s", code).that(error.getClass()).isEqualTo(family);
            assertThat(((GraphApiException) error).code()).isEqualTo(code);
            assertThat(((GraphApiException) error).documented())
                    .isEqualTo(List.of(100, 190, 2650).contains(code));
        });
        assertThat(failure(Reply.error(400, 100, 33, "GraphMethodException", "m")))
                .isInstanceOf(NotFoundException.class);
        assertThat(((GraphApiException) failure(Reply.error(400, 4, 0, "OAuthException", "m"))).isTransient())
                .isTrue();
    }

    @Test
    void allThatAnErrorTells() {
        GraphApiException error = (GraphApiException) failure(Reply.of(400, "application/json", """
                {"error": {"message": "m", "type": "T", "code": 2650, "error_subcode": 77, "error_user_title": "t", "error_user_msg": "u",
                 "fbtrace_id": "F", "is_transient": true, "error_data": {"a": 1}}}"""));
        assertThat(error.userTitle()).isEqualTo("t");
        assertThat(error.userMessage()).isEqualTo("u");
        assertThat(error.subcode()).isEqualTo(77);
        assertThat(error.type()).isEqualTo("T");
        assertThat(error.traceId()).isEqualTo("F");
        assertThat(error.status()).isEqualTo(400);
        assertThat(error.isTransient()).isTrue();
        assertThat(error.error().raw().asMap().get("error_data").json()).isEqualTo("{\"a\": 1}");
    }

    /** Exceptions travel between processes in some test runners and job systems. */
    @Test
    void survivesSerialization() throws Exception {
        GraphApiException error = (GraphApiException)
                failure(Reply.error(400, 4, 7, "OAuthException", "m").with("X-App-Usage", "{\"call_count\":99}"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(error);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            GraphApiException copy = (GraphApiException) in.readObject();
            assertThat(copy.error()).isEqualTo(error.error());
            assertThat(copy.usage()).isEqualTo(error.usage());
            assertThat(copy.usage().highest()).isEqualTo(99.0);
        }
    }

    @Test
    void usageComesAlsoWithoutAnError() {
        GraphException failure = failure(Reply.of(503, "text/html", "<html>")
                .with("X-Page-Usage", "{\"call_count\":40}")
                .with("Retry-After", "120"));
        assertThat(failure.usage().highest()).isEqualTo(40.0);
        assertThat(failure.usage().regainAccess()).isEqualTo(Duration.ofMinutes(2));
        assertThat(new Backoff(3, Duration.ofNanos(1), false)
                        .waitFor(new RetryPolicy.Failed("GET", 1, failure))
                        .orElseThrow())
                .isAtLeast(Duration.ofMinutes(2));
    }

    @Test
    void anErrorIsNeverAModel() {
        assertThat(failure(Reply.error(200, 1, 0, "OAuthException", "m"))).isInstanceOf(ServerFailureException.class);
        assertThat(failure(Reply.json("{\"id\": \"1\", \"error\": {\"code\": 190}}")))
                .isInstanceOf(InvalidTokenException.class);
        assertThat(((GraphApiException) failure(Reply.json("{\"error\": {\"code\": 4294967486}}"))).code())
                .isEqualTo(0);
        assertThat(((GraphApiException) failure(Reply.json("{\"error\": \"broken\"}")))
                        .error()
                        .message())
                .isEqualTo("broken");
        assertThat(((GraphApiException) failure(Reply.json("{\"error\": [1]}"))).code())
                .isEqualTo(0);
        assertThat(failure(Reply.of(429, "application/json", "{\"error\": {}}")))
                .isInstanceOf(RateLimitException.class);
        server.on("GET", "/v19.0/me/accounts", Reply.error(200, 190, 0, "OAuthException", "m"));
        server.on("GET", "/v19.0/me/picture", Reply.error(200, 190, 0, "OAuthException", "m"));
        Graph graph = Graph.connect(server.config().build());
        assertThrows(
                InvalidTokenException.class, () -> graph.user("me").accounts().page());
        assertThrows(
                InvalidTokenException.class, () -> graph.user("me").picture().get());
        for (var shape : List.of(
                dev.graphpin.runtime.json.Shapes.ANY,
                dev.graphpin.runtime.json.Shapes.map(dev.graphpin.runtime.json.Shapes.ANY))) {
            GraphRequest<?> request = GraphRequest.of("GET", "/me/accounts", shape);
            assertThrows(InvalidTokenException.class, () -> graph.client().execute(request));
        }
    }

    @Test
    void aNestedErrorPropertyIsData() {
        server.on(
                "GET",
                "/v19.0/me",
                Reply.json("{\"id\": \"1\", \"age_range\": {\"error\": {\"code\": 1}}, \"error\": null}"));
        User me = Graph.connect(server.config().build()).user("me").get();
        assertThat(me.ageRange().has("error")).isTrue();
    }

    @Test
    void aQuotedTokenIsTakenOut() {
        GraphApiException error = (GraphApiException)
                failure(Reply.error(400, 190, 0, "OAuthException", "Malformed access token " + GraphServer.TOKEN));
        assertThat(error).hasMessageThat().contains("Malformed access token ***");
    }

    @Test
    void answersThatCannotBeRead() {
        assertThat(reason(Reply.of(200, "text/html", "<html>" + GraphServer.TOKEN + "</html>")))
                .isEqualTo(Reason.NOT_JSON);
        assertThat(reason(Reply.of(502, "text/html", "<html></html>"))).isEqualTo(Reason.NOT_JSON);
        assertThat(reason(Reply.json(GraphServer.TOKEN))).isEqualTo(Reason.NOT_JSON);
        assertThat(reason(Reply.json("{} {}"))).isEqualTo(Reason.NOT_JSON);
        assertThat(reason(Reply.json("{\"id\": \"\u0001\"}"))).isEqualTo(Reason.NOT_JSON);
        assertThat(reason(Reply.json("[".repeat(100_000)))).isEqualTo(Reason.NOT_JSON);
        assertThat(reason(Reply.json("{\"x\":" + "[".repeat(100_000)))).isEqualTo(Reason.NOT_JSON);
        assertThat(reason(Reply.json(""))).isEqualTo(Reason.EMPTY);
        assertThat(reason(Reply.json(" \n"))).isEqualTo(Reason.EMPTY);
        assertThat(reason(Reply.json("{\"id\": \"12"))).isEqualTo(Reason.CUT);
        assertThat(reason(Reply.json("{\"id\": "))).isEqualTo(Reason.CUT);
        assertThat(reason(Reply.json("{\"id\": \"1\"}").cutBy(3))).isEqualTo(Reason.CUT);
        assertThat(reason(Reply.json("[]"))).isEqualTo(Reason.WRONG_SHAPE);
        assertThat(reason(Reply.json("true"))).isEqualTo(Reason.WRONG_SHAPE);
        assertThat(reason(Reply.json("null"))).isEqualTo(Reason.WRONG_SHAPE);
        assertThat(reason(Reply.of(503, "application/json", "{\"id\": \"1\"}"))).isEqualTo(Reason.FAILURE_STATUS);
    }

    @Test
    void redirectsAreNotFollowed() {
        try (GraphServer other = GraphServer.start()) {
            assertThat(reason(Reply.redirect(other.url() + "/v19.0/me"))).isEqualTo(Reason.REDIRECT);
            assertThat(other.requests()).isEmpty();
        }
    }

    @Test
    void hugeAnswersAreRefused() {
        String large = "{\"id\": \"" + "1".repeat(100_000) + "\"}";
        for (Reply reply : List.of(Reply.json(large), Reply.json(large).gzipped())) {
            server.on("GET", "/v19.0/me", reply);
            UnreadableAnswerException refused =
                    (UnreadableAnswerException) failure(server.config().maxBodyBytes(50_000));
            assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
        }
    }

    @Test
    void compressedAnswers() {
        server.on("GET", "/v19.0/me", Reply.json("{\"id\": \"1\"}").gzipped());
        assertThat(Graph.connect(server.config().build()).user("me").get().id()).isEqualTo("1");
        assertThat(server.last().header("Accept-Encoding")).isEqualTo("gzip");
        assertThat(reason(Reply.json("{\"id\": \"1\"}").with("Content-Encoding", "gzip")))
                .isEqualTo(Reason.CUT);
        assertThat(reason(Reply.of(200, "text/plain", "").with("Content-Encoding", "gzip")))
                .isEqualTo(Reason.EMPTY);
    }

    @Test
    void silenceEndsInATimeout() {
        server.on("GET", "/v19.0/me", Reply.SILENCE);
        Duration brief = Duration.ofMillis(50);
        assertThat(failure(server.config().readTimeout(brief))).isInstanceOf(GraphTimeoutException.class);
        assertThat(failure(server.config().totalTimeout(brief))).isInstanceOf(GraphTimeoutException.class);
    }

    @Test
    void aTimeoutHasAnEnd() {
        GraphConfig.Builder config = GraphConfig.builder();
        for (Duration timeout : List.of(Duration.ZERO, Duration.ofNanos(-1), ChronoUnit.FOREVER.getDuration())) {
            assertThrows(IllegalArgumentException.class, () -> config.totalTimeout(timeout));
            assertThrows(IllegalArgumentException.class, () -> config.readTimeout(timeout));
            assertThrows(IllegalArgumentException.class, () -> config.connectTimeout(timeout));
        }
        Duration longest = Duration.ofDays(10_000);
        server.on("GET", "/v19.0/me", Reply.json("{\"id\": \"1\"}"));
        Graph patient = Graph.connect(server.config()
                .totalTimeout(longest)
                .readTimeout(longest)
                .connectTimeout(longest)
                .build());
        assertThat(patient.user("me").get().id()).isEqualTo("1");
    }

    @Test
    void nobodyListens() {
        server.close();
        TransportException unreachable = (TransportException) failure(server.config());
        assertThat(unreachable.maybeSent()).isFalse();
        assertThat(failure(GraphConfig.builder().baseUrl(URI.create("http://no-such-host.invalid"))))
                .isInstanceOf(TransportException.class);
    }

    @Test
    void manyCallersShareAClient() {
        server.on("GET", "/v19.0/me", Reply.json("{\"id\": \"1\"}"));
        Graph graph = Graph.connect(server.config().build());
        List<CompletableFuture<User>> calls = IntStream.range(0, 64)
                .mapToObj(i -> graph.user("me").getAsync())
                .toList();
        for (CompletableFuture<User> call : calls) {
            assertThat(call.join().id()).isEqualTo("1");
        }
    }

    @Test
    void interrupting() {
        server.on("GET", "/v19.0/me", Reply.SILENCE);
        Graph graph = Graph.connect(server.config().build());
        Thread.currentThread().interrupt();
        TransportException interrupted =
                assertThrows(TransportException.class, () -> graph.user("me").get());
        assertThat(Thread.interrupted()).isTrue();
        assertNoSecrets(interrupted);
    }
}

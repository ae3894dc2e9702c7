package dev.graphpin.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.graphpin.runtime.error.GraphException;
import dev.graphpin.runtime.error.GraphTimeoutException;
import dev.graphpin.runtime.error.InvalidTokenException;
import dev.graphpin.runtime.error.RateLimitException;
import dev.graphpin.runtime.error.ServerFailureException;
import dev.graphpin.runtime.error.TransportException;
import dev.graphpin.runtime.error.UnreadableAnswerException.Reason;
import dev.graphpin.runtime.http.JdkTransport;
import dev.graphpin.runtime.http2.Http2Fault;
import dev.graphpin.runtime.http2.Http2Server;
import dev.graphpin.runtime.json.Shapes;
import dev.graphpin.runtime.testkit.GraphServer;
import dev.graphpin.runtime.testkit.LogTrap;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.MetaData;
import org.eclipse.jetty.http2.ErrorCode;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a caller sees of each fault over HTTP/2 and TLS, which the Graph API speaks: what {@link FaultTableTest} has over HTTP/1.1. */
@NullUnmarked
@Timeout(60)
class Http2FaultTest {
    private static final Http2Server SERVER = Http2Server.start(128);
    private static final HttpClient CLIENT = SERVER.client().build();
    private static final Duration BRIEF = Duration.ofMillis(100);
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
    private static final String TOKEN = GraphServer.TOKEN;
    private static final Http2Fault OK = Http2Fault.proper(200, "{\"id\":\"1\"}");

    /** A line of the table. */
    private record Line(String name, Http2Fault fault, Outcome outcome) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Line line(String name, Http2Fault fault, Class<? extends GraphException> seen) {
        return new Line(name, fault, Outcome.of(seen));
    }

    private static Line unreadable(String name, Http2Fault fault, Reason reason) {
        return new Line(name, fault, Outcome.unreadable(reason));
    }

    /** The end may overtake the beginning: then there is no answer. */
    private static Line begun(String name, Http2Fault fault) {
        return new Line(name, fault, new Outcome(GraphException.class, Reason.CUT, true));
    }

    private static Line failed(String name, int status, String body, Reason reason) {
        return new Line(name, Http2Fault.proper(status, body), Outcome.failed(reason));
    }

    static Stream<Line> table() {
        return Stream.of(
                line("no answer", Http2Fault.SILENCE, GraphTimeoutException.class),
                line("headers, then nothing", exchange -> exchange.head(200, JSON), GraphTimeoutException.class),
                line(
                        "half a body, then nothing",
                        exchange -> exchange.head(200, JSON).data("{\"id\"", false),
                        GraphTimeoutException.class),
                line("stream reset", exchange -> exchange.reset(ErrorCode.INTERNAL_ERROR), TransportException.class),
                line(
                        "told to calm down",
                        exchange -> exchange.reset(ErrorCode.ENHANCE_YOUR_CALM_ERROR),
                        TransportException.class),
                line("connection closed", exchange -> exchange.hangUp(), TransportException.class),
                line("gone away", exchange -> exchange.goAway(ErrorCode.INTERNAL_ERROR), TransportException.class),
                begun(
                        "stream reset within the body",
                        exchange -> exchange.head(200, JSON).data("{\"a", false).reset(ErrorCode.INTERNAL_ERROR)),
                begun(
                        "connection closed within the body",
                        exchange -> exchange.head(200, JSON).data("{\"a", false).hangUp()),
                unreadable("half of the JSON", Http2Fault.proper(200, "{\"access_token\":\"" + TOKEN), Reason.CUT),
                unreadable(
                        "body without an end",
                        exchange -> exchange.head(200, JSON).data(" ".repeat(200_000), false),
                        Reason.TOO_LARGE),
                unreadable("garbage", Http2Fault.proper(200, "{\"id\":" + TOKEN + "}"), Reason.NOT_JSON),
                unreadable("a web page", Http2Fault.proper(200, "<html>" + TOKEN + "</html>"), Reason.NOT_JSON),
                unreadable("empty", exchange -> exchange.headOnly(200, JSON), Reason.EMPTY),
                unreadable("204 without a body", exchange -> exchange.headOnly(204, Map.of()), Reason.EMPTY),
                unreadable(
                        "gzip that is none",
                        exchange -> exchange.head(200, Map.of("Content-Encoding", "gzip"))
                                .data("{\"id\":\"1\"}", true),
                        Reason.CUT),
                unreadable("another shape", Http2Fault.proper(200, "[1]"), Reason.WRONG_SHAPE),
                unreadable(
                        "redirect to another host",
                        exchange -> exchange.headOnly(307, Map.of("Location", "https://127.0.0.1:9/" + TOKEN)),
                        Reason.REDIRECT),
                failed("429 without a word", 429, "", Reason.EMPTY),
                failed("500 with a web page", 500, "<html>" + TOKEN + "</html>", Reason.NOT_JSON),
                failed("503 without an error", 503, "{\"id\":\"1\"}", Reason.FAILURE_STATUS),
                line("429 with an error", Http2Fault.proper(429, Outcome.error(0)), RateLimitException.class),
                line("500 with an error", Http2Fault.proper(500, Outcome.error(2)), ServerFailureException.class),
                line("503 with an error", Http2Fault.proper(503, Outcome.error(0)), ServerFailureException.class),
                new Line(
                        "200 with an error",
                        Http2Fault.proper(200, Outcome.error(190)),
                        new Outcome(InvalidTokenException.class, null, false)));
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @MethodSource("table")
    void whatTheCallerSees(Line line) {
        play(line.fault());
        try (LogTrap log = LogTrap.everything()) {
            GraphClient client = client(line, RetryPolicy.NEVER);
            int sent = 0;
            for (String method : List.of("GET", "POST", "DELETE")) {
                GraphRequest<?> request =
                        GraphRequest.of(method, "/me", Shapes.map(Shapes.ANY)).with("pin_password", Outcome.PASSWORD);
                line.outcome().check(method, assertThrows(GraphException.class, () -> client.execute(request)));
                line.outcome().check(method, caused(client.executeAsync(request)));
                sent += 2;
                assertSent(line, sent);
            }
            for (MetaData.Request request : SERVER.requests()) {
                assertThat(request.getHttpVersion()).isEqualTo(HttpVersion.HTTP_2);
            }
            Outcome.assertNoSecret(log.text());
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void readingIsTriedAgainAndWritingIsNot(Line line) {
        play(line.fault(), line.fault(), line.fault(), OK);
        GraphClient client = client(line, new Backoff(3, Duration.ofNanos(1), false));
        for (String method : List.of("POST", "DELETE")) {
            GraphRequest<?> write = GraphRequest.of(method, "/me", Shapes.map(Shapes.ANY));
            assertThrows(GraphException.class, () -> client.execute(write));
        }
        assertSent(line, 2);
        GraphRequest<?> read = GraphRequest.of("GET", "/me", Shapes.map(Shapes.ANY));
        if (line.outcome().again() && !line.outcome().late()) { // the deadline is for all attempts
            assertThat(client.execute(read)).isNotNull();
            assertSent(line, 4);
        } else {
            assertThrows(GraphException.class, () -> client.execute(read));
            assertSent(line, 3);
        }
    }

    /** Over a connection that stands, so that little time is enough. */
    private static void play(Http2Fault... faults) {
        SERVER.play(OK);
        client(SERVER, CLIENT, Duration.ofSeconds(30), RetryPolicy.readsOnly())
                .execute(GraphRequest.of("GET", "/me", Shapes.ANY));
        SERVER.play(faults);
    }

    /** Where time runs out, it may do so before anything is sent. */
    private static void assertSent(Line line, int requests) {
        if (line.outcome().late()) {
            assertThat(SERVER.requests().size()).isAtMost(requests);
        } else {
            assertThat(SERVER.requests()).hasSize(requests);
        }
    }

    private static GraphClient client(Line line, RetryPolicy retry) {
        return client(SERVER, CLIENT, line.outcome().late() ? BRIEF : Duration.ofSeconds(30), retry);
    }

    private static GraphClient client(Http2Server server, HttpClient client, Duration total, RetryPolicy retry) {
        GraphConfig config = GraphConfig.builder()
                .baseUrl(server.url())
                .accessToken(TOKEN)
                .appSecret(GraphServer.APP_SECRET)
                .maxBodyBytes(1 << 16)
                .totalTimeout(total)
                .retry(retry)
                .build();
        return GraphClient.connect(config, "v19.0", new JdkTransport(client));
    }

    private static GraphException caused(CompletableFuture<?> future) {
        return (GraphException)
                assertThrows(ExecutionException.class, future::get).getCause();
    }
}

package dev.graphpin.runtime;

import static com.google.common.truth.Truth.assertThat;
import static dev.graphpin.runtime.testkit.Fault.head;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.graphpin.runtime.error.GraphException;
import dev.graphpin.runtime.error.GraphTimeoutException;
import dev.graphpin.runtime.error.InvalidTokenException;
import dev.graphpin.runtime.error.RateLimitException;
import dev.graphpin.runtime.error.ServerFailureException;
import dev.graphpin.runtime.error.TransportException;
import dev.graphpin.runtime.error.UnreadableAnswerException.Reason;
import dev.graphpin.runtime.json.JsonValue;
import dev.graphpin.runtime.json.Shapes;
import dev.graphpin.runtime.testkit.Fault;
import dev.graphpin.runtime.testkit.GraphServer;
import dev.graphpin.runtime.testkit.LogTrap;
import dev.graphpin.runtime.testkit.RawServer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a caller sees of each fault of the wire: the same blocking, as a future and in a batch; no secret; and no write twice. */
@NullUnmarked
@Timeout(60)
class FaultTableTest {
    /** Said where a whole answer comes before the end, or the client may send its next request while the end is on its way. */
    private static final String LAST = "Connection: close";

    private static final String OK = head(200, LAST, "Content-Length: 10") + "{\"id\":\"1\"}";
    private static final Duration BRIEF = Duration.ofMillis(100);
    private static final String CHUNKED = head(200, "Transfer-Encoding: chunked");
    /** Quoted by hostile or careless servers. */
    private static final String TOKEN = GraphServer.TOKEN;

    /** A line of the table. */
    private record Line(String name, Fault fault, Outcome outcome) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Line line(String name, Fault fault, Class<? extends GraphException> seen) {
        return new Line(name, fault, Outcome.of(seen));
    }

    private static Line unreadable(String name, Fault fault, Reason reason) {
        return new Line(name, fault, Outcome.unreadable(reason));
    }

    private static Line failed(String name, int status, String body, Reason reason) {
        return new Line(name, Fault.proper(status, body), Outcome.failed(reason));
    }

    static Stream<Line> table() {
        return Stream.of(
                line("no answer", Fault.SILENCE, GraphTimeoutException.class),
                line(
                        "headers, then nothing",
                        Fault.rawAndWait(head(200, "Content-Length: 10")),
                        GraphTimeoutException.class),
                line(
                        "half a body, then nothing",
                        Fault.rawAndWait(OK.substring(0, OK.length() - 3)),
                        GraphTimeoutException.class),
                line("half a head, then nothing", Fault.rawAndWait("HTTP/1.1 200 O"), GraphTimeoutException.class),
                line("closed without a word", Fault.CLOSE, TransportException.class),
                line("reset without a word", Fault.RESET, TransportException.class),
                line("closed within the head", Fault.raw("HTTP/1.1 200 OK\r\nContent-"), TransportException.class),
                line(
                        "no HTTP at all",
                        Fault.raw("220 mail.example.com " + TOKEN + "\r\n\r\n"),
                        TransportException.class),
                unreadable("closed within the body", Fault.raw(OK.substring(0, OK.length() - 3)), Reason.CUT),
                unreadable("reset within the body", Fault.rawAndReset(CHUNKED + "3\r\n{\"a"), Reason.CUT),
                unreadable("length too large", Fault.raw(OK.replace(": 10", ": 11")), Reason.CUT),
                unreadable("length too small", Fault.raw(OK.replace(": 10", ": 7")), Reason.CUT),
                line("length that is none", Fault.raw(OK.replace(": 10", ": ten " + TOKEN)), TransportException.class),
                unreadable("chunk that is none", Fault.raw(CHUNKED + "xyz\r\n" + TOKEN), Reason.CUT),
                unreadable("last chunk missing", Fault.raw(CHUNKED + "a\r\n{\"id\":\"1\"}\r\n"), Reason.CUT),
                unreadable(
                        "endless body",
                        Fault.endless(CHUNKED, "400\r\n" + " ".repeat(1024) + "\r\n"),
                        Reason.TOO_LARGE),
                unreadable("garbage", Fault.proper(200, "{\"id\":" + TOKEN + "}"), Reason.NOT_JSON),
                unreadable("half of the JSON", Fault.proper(200, "{\"access_token\":\"" + TOKEN), Reason.CUT),
                unreadable("empty", Fault.proper(200, ""), Reason.EMPTY),
                unreadable("204 without a body", Fault.raw(head(204, LAST)), Reason.EMPTY),
                unreadable(
                        "early hints, then empty",
                        Fault.raw("HTTP/1.1 103 Early Hints\r\n\r\n" + head(200, LAST, "Content-Length: 0")),
                        Reason.EMPTY),
                unreadable(
                        "gzip that is none",
                        Fault.raw(OK.replace("Content-Length", "Content-Encoding: gzip\r\nContent-Length")),
                        Reason.CUT),
                unreadable("a web page", Fault.proper(200, "<html>" + TOKEN + "</html>"), Reason.NOT_JSON),
                unreadable("another shape", Fault.proper(200, "[1]"), Reason.WRONG_SHAPE),
                unreadable(
                        "redirect",
                        Fault.raw(head(307, LAST, "Location: http://127.0.0.1:9/" + TOKEN, "Content-Length: 0")),
                        Reason.REDIRECT),
                failed("429 without a word", 429, "", Reason.EMPTY),
                failed("500 with a web page", 500, "<html>" + TOKEN + "</html>", Reason.NOT_JSON),
                failed("503 without an error", 503, "{\"id\":\"1\"}", Reason.FAILURE_STATUS),
                line("429 with an error", Fault.proper(429, Outcome.error(0)), RateLimitException.class),
                line("500 with an error", Fault.proper(500, Outcome.error(2)), ServerFailureException.class),
                line("503 with an error", Fault.proper(503, Outcome.error(0)), ServerFailureException.class),
                new Line(
                        "200 with an error",
                        Fault.proper(200, Outcome.error(190)),
                        new Outcome(InvalidTokenException.class, null, false)));
    }

    @ParameterizedTest
    @MethodSource("table")
    void whatTheCallerSees(Line line) throws Exception {
        try (LogTrap log = LogTrap.everything();
                RawServer server = RawServer.start(line.fault())) {
            for (String method : List.of("GET", "POST", "DELETE")) {
                GraphClient client = client(server, line, RetryPolicy.NEVER);
                GraphRequest<?> request =
                        GraphRequest.of(method, "/me", Shapes.map(Shapes.ANY)).with("pin_password", Outcome.PASSWORD);
                int before = server.heads().size();
                line.outcome().check(method, assertThrows(GraphException.class, () -> client.execute(request)));
                line.outcome().check(method, caused(client.executeAsync(request)));
                if (!method.equals("GET")) { // which the JDK sends again when the connection closes without a word
                    assertSent(line, server, before + 2);
                }
            }
            GraphBatch batch = new GraphBatch(client(server, line, RetryPolicy.NEVER));
            BatchItem<?> item = batch.add(
                    GraphRequest.of("GET", "/me", Shapes.map(Shapes.ANY)).with("pin_password", Outcome.PASSWORD));
            if (line.outcome().reason() != Reason.WRONG_SHAPE) { // an array is what a batch wants
                line.outcome().check("POST", batch.execute().failure(item).orElseThrow());
                line.outcome()
                        .check("POST", batch.executeAsync().get().failure(item).orElseThrow());
            }
            Outcome.assertNoSecret(log.text());
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void readingIsTriedAgainAndWritingIsNot(Line line) {
        Fault ok = Fault.proper(200, "{\"id\":\"1\"}");
        try (RawServer server = RawServer.start(line.fault(), line.fault(), ok)) {
            GraphClient client = client(server, line, new Backoff(3, Duration.ofNanos(1), false));
            for (String method : List.of("POST", "DELETE")) {
                GraphRequest<?> write = GraphRequest.of(method, "/me", Shapes.map(Shapes.ANY));
                assertThrows(GraphException.class, () -> client.execute(write));
            }
            assertSent(line, server, 2);
        }
        try (RawServer server = RawServer.start(line.fault(), line.fault(), ok)) {
            GraphClient client = client(server, line, new Backoff(3, Duration.ofNanos(1), false));
            GraphRequest<?> read = GraphRequest.of("GET", "/me", Shapes.map(Shapes.ANY));
            if (line.outcome().again() && !line.outcome().late()) { // the deadline is for all attempts
                assertThat(client.execute(read)).isNotNull();
                assertSent(line, server, 3);
            } else {
                assertThrows(GraphException.class, () -> client.execute(read));
                assertSent(line, server, 1);
            }
        }
    }

    /** Where time runs out, it may do so before anything is sent. */
    private static void assertSent(Line line, RawServer server, int requests) {
        if (line.outcome().late()) {
            assertThat(server.heads().size()).isAtMost(requests);
        } else {
            assertThat(server.heads()).hasSize(requests);
        }
    }

    private static GraphClient client(RawServer server, Line line, RetryPolicy retry) {
        Duration total = line.outcome().late() ? BRIEF : Duration.ofSeconds(30);
        return GraphClient.connect(
                config(server).totalTimeout(total).retry(retry).build(), "v19.0");
    }

    private static GraphConfig.Builder config(RawServer server) {
        return GraphConfig.builder()
                .baseUrl(server.url())
                .accessToken(TOKEN)
                .appSecret(GraphServer.APP_SECRET)
                .maxBodyBytes(1 << 16);
    }

    private static GraphException caused(CompletableFuture<?> future) {
        return (GraphException)
                assertThrows(ExecutionException.class, future::get).getCause();
    }

    @Test
    void aSlowBodyMeetsTheDeadline() {
        try (RawServer server = RawServer.start(Fault.endless(CHUNKED, "1\r\n \r\n"))) {
            GraphClient client = GraphClient.connect(
                    config(server)
                            .maxBodyBytes(Integer.MAX_VALUE)
                            .totalTimeout(BRIEF)
                            .build(),
                    "v19.0");
            assertThrows(GraphTimeoutException.class, () -> client.execute(GraphRequest.of("GET", "/me", Shapes.ANY)));
        }
    }

    /** The JDK's client keeps connections; one that dies under a write must not make it send the write again. */
    @Test
    void aWriteOnAKeptConnectionIsSentOnce() {
        try (RawServer server =
                RawServer.start(Fault.proper(200, "{\"id\":\"1\"}"), Fault.RESET, Fault.CLOSE, Fault.CLOSE)) {
            GraphClient client = GraphClient.connect(config(server).build(), "v19.0");
            client.execute(GraphRequest.of("GET", "/me", Shapes.ANY));
            for (String method : List.of("POST", "DELETE")) {
                GraphRequest<JsonValue> write = GraphRequest.of(method, "/me", Shapes.ANY);
                assertThrows(TransportException.class, () -> client.execute(write));
            }
            assertThat(server.heads()).hasSize(3);
        }
    }
}

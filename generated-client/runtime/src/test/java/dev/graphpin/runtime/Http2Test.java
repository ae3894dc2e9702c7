package dev.graphpin.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.graphpin.runtime.error.GraphTimeoutException;
import dev.graphpin.runtime.error.TransportException;
import dev.graphpin.runtime.http.JdkTransport;
import dev.graphpin.runtime.http2.Http2Exchange;
import dev.graphpin.runtime.http2.Http2Fault;
import dev.graphpin.runtime.http2.Http2Server;
import dev.graphpin.runtime.json.JsonValue;
import dev.graphpin.runtime.json.Shapes;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.jetty.http2.ErrorCode;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Over the connection that all calls share: who gives up harms nobody else, and nothing is done twice. */
@NullUnmarked
@Timeout(60) // which ends the waiting for what does not happen
class Http2Test {
    private static final Http2Fault OK = Http2Fault.proper(200, "{\"id\":\"1\"}");
    private static final GraphRequest<JsonValue> READ = GraphRequest.of("GET", "/me", Shapes.ANY);
    private static final GraphRequest<JsonValue> WRITE = GraphRequest.of("POST", "/me", Shapes.ANY);

    @AutoClose
    private final Http2Server server = Http2Server.start(100);

    private GraphClient client(Duration total) {
        return client(server.url(), server.client().build(), total);
    }

    private static GraphClient client(URI url, HttpClient client, Duration total) {
        GraphConfig config =
                GraphConfig.builder().baseUrl(url).totalTimeout(total).build();
        return GraphClient.connect(config, "v19.0", new JdkTransport(client));
    }

    private static void half(Http2Exchange exchange) {
        exchange.head(200, Map.of()).data("{\"id\"", false);
    }

    @Test
    void cancellingEndsTheStreamAndNotTheConnection() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        server.play(
                exchange -> {
                    half(exchange);
                    begun.countDown();
                },
                OK);
        GraphClient client = client(Duration.ofMinutes(1));
        CompletableFuture<JsonValue> answer = client.executeAsync(READ);
        begun.await();
        assertThat(answer.cancel(true)).isTrue();
        server.awaitReset();
        assertThat(client.execute(READ)).isNotNull();
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void theDeadlineEndsTheStreamAndNotTheConnection() throws Exception {
        server.play(OK, Http2Test::half, OK);
        GraphClient client = client(Duration.ofSeconds(1));
        client.execute(READ);
        assertThrows(GraphTimeoutException.class, () -> client.execute(READ));
        server.awaitReset();
        assertThat(client.execute(READ)).isNotNull();
        assertThat(server.connections()).isEqualTo(1);
    }

    /** Newer JDKs send again by themselves what the server says that it did not do; older ones do not. */
    @Test
    void aRefusedWriteIsDoneOnceAtMost() {
        server.play(exchange -> exchange.reset(ErrorCode.REFUSED_STREAM_ERROR), OK);
        GraphClient client = client(Duration.ofMinutes(1));
        try {
            client.execute(WRITE);
            assertThat(server.requests()).hasSize(2);
        } catch (TransportException e) {
            assertThat(server.requests()).hasSize(1);
        }
    }

    /** The server takes 100 at a time and fails none of more. */
    @Test
    void manyCallersWaitForTheirTurn() throws Exception {
        server.play(OK);
        GraphClient client = client(Duration.ofMinutes(1));
        List<Future<?>> calls = new ArrayList<>();
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            for (int i = 0; i < 150; i++) {
                calls.add(threads.submit(() -> client.execute(READ)));
                calls.add(client.executeAsync(WRITE));
            }
            for (Future<?> call : calls) {
                assertThat(call.get()).isNotNull();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(server.requests()).hasSize(300);
    }

    @Test
    void whoGivesUpWaitingIsNotSent() throws Exception {
        List<Http2Exchange> open = new CopyOnWriteArrayList<>();
        CountDownLatch full = new CountDownLatch(90);
        List<Http2Fault> faults = new ArrayList<>(Collections.nCopies(90, exchange -> {
            open.add(exchange);
            full.countDown();
        }));
        faults.add(OK);
        server.play(faults.toArray(Http2Fault[]::new));
        GraphClient client = client(Duration.ofMinutes(1));
        List<CompletableFuture<JsonValue>> calls = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            calls.add(client.executeAsync(READ));
        }
        full.await();
        CompletableFuture<JsonValue> late = client.executeAsync(WRITE);
        late.cancel(true);
        Thread.currentThread().interrupt();
        assertThrows(TransportException.class, () -> client.execute(WRITE));
        assertThat(Thread.interrupted()).isTrue();
        for (Http2Exchange exchange : open) {
            exchange.head(200, Map.of()).data("{}", true);
        }
        for (CompletableFuture<JsonValue> call : calls) {
            assertThat(call.get()).isNotNull();
        }
        assertThat(client.execute(READ)).isNotNull();
        assertThat(server.requests()).hasSize(91);
    }

    @Test
    void aServerThatIsNotTrustedGetsNothing() {
        server.play(OK);
        TransportException failure = assertThrows(
                TransportException.class, () -> client(server.url(), HttpClient.newHttpClient(), Duration.ofMinutes(1))
                        .execute(WRITE));
        assertThat(failure.maybeSent()).isFalse();
        assertThat(server.requests()).isEmpty();
    }

    /** Nobody answers the handshake: the time is over while connecting, and that is no failure to connect. */
    @Test
    void theDeadlineEndsTheConnecting() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            URI url = URI.create("https://127.0.0.1:" + silent.getLocalPort());
            GraphClient client = client(url, HttpClient.newHttpClient(), Duration.ofMillis(200));
            assertThrows(GraphTimeoutException.class, () -> client.execute(READ));
            assertThrows(GraphTimeoutException.class, () -> client.await("GET /me", client.executeAsync(READ)));
            GraphClient hasty = GraphClient.connect(
                    GraphConfig.builder()
                            .baseUrl(url)
                            .connectTimeout(Duration.ofMillis(200))
                            .build(),
                    "v19.0");
            TransportException failure = assertThrows(TransportException.class, () -> hasty.execute(WRITE));
            assertThat(failure).isNotInstanceOf(GraphTimeoutException.class);
            assertThat(failure.maybeSent()).isFalse();
        }
    }
}

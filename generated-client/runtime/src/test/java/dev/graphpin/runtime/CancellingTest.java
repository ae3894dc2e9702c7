package dev.graphpin.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.graphpin.runtime.error.GraphTimeoutException;
import dev.graphpin.runtime.error.TransportException;
import dev.graphpin.runtime.json.JsonValue;
import dev.graphpin.runtime.json.Shapes;
import dev.graphpin.runtime.testkit.Fault;
import dev.graphpin.runtime.testkit.RawExchange;
import dev.graphpin.runtime.testkit.RawServer;
import golden.client.Graph;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever no longer waits frees the connection: the server sees the client go away while it still answers. */
@NullUnmarked
@Timeout(60) // which ends the waiting for what does not happen
class CancellingTest {
    private final HalfAnAnswer half = new HalfAnAnswer();

    /** Begins to answer, and sees when the client goes away. */
    private static final class HalfAnAnswer implements Fault {
        final CountDownLatch begun = new CountDownLatch(1);
        final CountDownLatch gone = new CountDownLatch(1);

        @Override
        public void play(RawExchange exchange) throws IOException {
            exchange.take(Integer.MAX_VALUE);
            exchange.write(Fault.head(200, "Transfer-Encoding: chunked") + "3\r\n{\"a");
            begun.countDown();
            exchange.untilGone();
            gone.countDown();
        }
    }

    private static GraphClient client(RawServer server, Duration total) {
        return GraphClient.connect(
                GraphConfig.builder().baseUrl(server.url()).totalTimeout(total).build(), "v19.0");
    }

    /** All ways to start something without blocking. */
    static Stream<Function<GraphClient, CompletableFuture<?>>> starts() {
        GraphRequest<JsonValue> request = GraphRequest.of("GET", "/me", Shapes.ANY);
        return Stream.of(
                client -> client.executeAsync(request),
                client -> client.exchangeAsync(request),
                client -> Graph.of(client).user("me").getAsync(),
                client -> Graph.of(client).user("me").update().executeAsync(),
                client -> Graph.of(client).user("me").accounts().pageAsync(),
                client -> Graph.of(client).user("me").accounts().forEachAsync(page -> true),
                client -> Graph.of(client).users(List.of("1", "2")).getAsync(),
                client -> {
                    GraphBatch batch = new GraphBatch(client);
                    batch.add(request);
                    return batch.executeAsync();
                });
    }

    @ParameterizedTest
    @MethodSource("starts")
    void cancelling(Function<GraphClient, CompletableFuture<?>> start) throws Exception {
        try (RawServer server = RawServer.start(half)) {
            CompletableFuture<?> answer = start.apply(client(server, Duration.ofMinutes(2)));
            half.begun.await();
            assertThat(answer.cancel(true)).isTrue();
            half.gone.await();
        }
    }

    @Test
    void interrupting() throws Exception {
        try (RawServer server = RawServer.start(half)) {
            GraphClient client = client(server, Duration.ofMinutes(2));
            AtomicReference<Throwable> seen = new AtomicReference<>();
            Thread waiting = new Thread(() -> client.execute(GraphRequest.of("GET", "/me", Shapes.ANY)));
            waiting.setUncaughtExceptionHandler((thread, failure) -> seen.set(failure));
            waiting.start();
            half.begun.await();
            waiting.interrupt();
            half.gone.await();
            waiting.join();
            assertThat(seen.get()).isInstanceOf(TransportException.class);
        }
    }

    @Test
    void theDeadline() throws Exception {
        try (RawServer server = RawServer.start(half)) {
            GraphClient client = client(server, Duration.ofSeconds(1));
            assertThrows(GraphTimeoutException.class, () -> client.execute(GraphRequest.of("GET", "/me", Shapes.ANY)));
            half.gone.await();
        }
    }
}

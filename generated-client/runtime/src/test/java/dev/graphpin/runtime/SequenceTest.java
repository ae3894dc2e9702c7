package dev.graphpin.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.graphpin.runtime.http.HttpAnswer;
import dev.graphpin.runtime.http.Transport;
import golden.client.Graph;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@NullUnmarked
@Timeout(60) // which ends the waiting for what does not happen
class SequenceTest {
    private final List<Integer> begun = new ArrayList<>();

    private CompletableFuture<Void> run(int count, IntFunction<CompletableFuture<?>> calls) {
        return Sequence.of(count, number -> {
            begun.add(number);
            return calls.apply(number);
        });
    }

    @Test
    void anyNumberOfCallsFollowOneAnother() throws Exception {
        ExecutorService another = Executors.newSingleThreadExecutor();
        try {
            for (IntFunction<CompletableFuture<?>> calls : List.<IntFunction<CompletableFuture<?>>>of(
                    CompletableFuture::completedFuture,
                    number -> CompletableFuture.supplyAsync(() -> number, another))) {
                begun.clear();
                run(20_000, calls).get();
                assertThat(begun.equals(IntStream.range(0, 20_000).boxed().toList()))
                        .isTrue();
            }
        } finally {
            another.shutdown();
        }
    }

    @Test
    void theFirstThatFailsEndsIt() {
        Error error = new StackOverflowError();
        for (IntFunction<CompletableFuture<?>> calls : List.<IntFunction<CompletableFuture<?>>>of(
                number -> CompletableFuture.failedFuture(error),
                number -> CompletableFuture.supplyAsync(() -> {
                    throw error;
                }),
                number -> {
                    throw error;
                })) {
            begun.clear();
            CompletableFuture<Void> result = run(9, number -> number < 2 ? done() : calls.apply(number));
            assertThat(assertThrows(ExecutionException.class, result::get))
                    .hasCauseThat()
                    .isSameInstanceAs(error);
            assertThat(begun).containsExactly(0, 1, 2);
        }
    }

    private static CompletableFuture<?> done() {
        return CompletableFuture.completedFuture(null);
    }

    @Test
    void cancellingEndsTheOneUnderWay() {
        CompletableFuture<Void> silent = new CompletableFuture<>();
        CompletableFuture<Void> result = run(9, number -> number < 2 ? done() : silent);
        result.cancel(true);
        assertThat(silent.isCancelled()).isTrue();
        assertThat(begun).containsExactly(0, 1, 2);
    }

    /** A future of each call that waited for the next one's would be as deep as there are calls. */
    @Test
    void manyIdsAndLargeBatchesEnd() throws Exception {
        Transport transport = call ->
                CompletableFuture.completedFuture(new HttpAnswer(200, Map.of(), "{}".getBytes(StandardCharsets.UTF_8)));
        Graph graph = Graph.of(GraphClient.connect(GraphConfig.builder().build(), "v19.0", transport));
        List<String> ids =
                IntStream.range(0, 100_000).mapToObj(Integer::toString).toList();
        assertThat(graph.users(ids).getAsync().get()).isEmpty();
        GraphBatch batch = new GraphBatch(graph.client());
        BatchItem<?> last = null;
        for (String id : ids.subList(0, 20_000)) {
            last = batch.add(graph.user(id).delete());
        }
        assertThat(batch.executeAsync().get().failure(last)).isPresent();
    }
}

package dev.graphpin.runtime;

import dev.graphpin.runtime.json.JsonValue;
import dev.graphpin.runtime.json.Shapes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Many requests in few calls: 50 at a time, in the order in which they were added. Gather and send it in one thread; the results may go anywhere.
 *
 * <pre>{@code
 * GraphBatch batch = new GraphBatch(graph.client());
 * BatchItem<User> me = batch.add(graph.user("me"));
 * BatchItem<UserNode.Update.Result> update = batch.add(graph.user("4").update().emojiColorPref(3));
 * BatchResults results = batch.execute();
 * User user = results.get(me); // or throws what the single call would have thrown
 * }</pre>
 */
public final class GraphBatch {
    /** As many requests as the Graph API takes in one call. */
    public static final int LIMIT = 50;

    private final GraphClient client;
    private final List<BatchItem<?>> items = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    public GraphBatch(GraphClient client) {
        this.client = client;
    }

    /** Adds a request, generated or made by hand. @throws MissingParametersException naming all that is missing */
    public <T> BatchItem<T> add(Sendable<T> request) {
        int number = items.size();
        while (names.contains("r" + number)) {
            number++;
        }
        return add("r" + number, request);
    }

    /**
     * Adds a request under a name of one's own, which the server sees.
     *
     * @throws IllegalArgumentException when the name is taken, or has anything but letters, digits, {@code _} and {@code -}
     * @throws MissingParametersException naming all that is missing
     */
    public <T> BatchItem<T> add(String name, Sendable<T> request) {
        BatchItem<T> item = new BatchItem<>(this, items.size(), name, request.request());
        if (!name.matches("[\\w-]+") || !names.add(name)) {
            throw new IllegalArgumentException("not a name, or taken: '" + name + "'");
        }
        items.add(item);
        return item;
    }

    /**
     * Sends all and waits. A call that fails as a whole is the failure of each of its requests; those of other calls keep their results.
     *
     * @throws IllegalStateException before sending, when more requests have to go together than one call takes
     */
    public BatchResults execute() {
        return client.await("POST /", executeAsync());
    }

    /** Like {@link #execute}, without blocking; cancelling ends the exchange. */
    public CompletableFuture<BatchResults> executeAsync() {
        return Futures.attempt(() -> {
            List<List<BatchItem<?>>> calls = BatchPlan.calls(items);
            BatchResults results = new BatchResults();
            return Futures.map(Sequence.of(calls.size(), number -> send(calls.get(number), results)), done -> results);
        });
    }

    private CompletableFuture<BatchResults> send(List<BatchItem<?>> items, BatchResults results) {
        List<BatchItem<?>> ready = BatchPlan.ready(items, results);
        return ready.isEmpty()
                ? CompletableFuture.completedFuture(results)
                : Futures.then(
                        send(ready),
                        answer -> CompletableFuture.completedFuture(results.answered(client, ready, answer)),
                        failure -> CompletableFuture.completedFuture(results.failed(ready, failure)));
    }

    /** A call of reading requests only is a reading one to the retry policy, although it goes as POST. */
    private CompletableFuture<GraphAnswer<List<JsonValue>>> send(List<BatchItem<?>> ready) {
        GraphConfig config = client.config();
        boolean reads = ready.stream().allMatch(item -> item.request().method().equals("GET"));
        RetryPolicy retry = !reads
                ? config.retry()
                : failed -> config.retry().waitFor(new RetryPolicy.Failed("GET", failed.attempts(), failed.failure()));
        return client.sendAsync(
                Exchange.of(request(ready), config, GraphAnswer::of).with(retry));
    }

    private GraphRequest<List<JsonValue>> request(List<BatchItem<?>> ready) {
        BatchEncoder encoder = new BatchEncoder(client.version(), client.encoder());
        ready.forEach(encoder::add);
        return new GraphRequest<>("POST", "/", encoder.parameters(), Shapes.list(Shapes.ANY), Set.of());
    }
}

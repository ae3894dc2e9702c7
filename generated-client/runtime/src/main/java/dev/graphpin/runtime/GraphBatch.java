package dev.graphpin.runtime;

import dev.graphpin.runtime.error.GraphException;
import dev.graphpin.runtime.json.JsonValue;
import dev.graphpin.runtime.json.Shapes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Many requests in few calls: 50 at a time, in the order in which they were added. Gather and send it in one thread; the results may go anywhere.
 *
 * <pre>{@code
 * GraphBatch batch = new GraphBatch(graph.client());
 * BatchItem<User> me = batch.add(graph.user("me").request());
 * BatchItem<WriteResult> update = batch.add(graph.user("4").update().emojiColorPref(3).request());
 * BatchResults results = batch.execute();
 * User user = results.get(me); // or throws what the single call would have thrown
 * }</pre>
 */
public final class GraphBatch {
    /** As many requests as the Graph API takes in one call. */
    public static final int LIMIT = 50;

    private final GraphClient client;
    private final List<BatchItem<?>> items = new ArrayList<>();

    public GraphBatch(GraphClient client) {
        this.client = client;
    }

    /** Adds a request, generated or made by hand. */
    public <T> BatchItem<T> add(GraphRequest<T> request) {
        BatchItem<T> item = new BatchItem<>(this, items.size(), request);
        items.add(item);
        return item;
    }

    /**
     * Sends all and waits. A call that fails as a whole is the failure of each of its requests; those of other calls keep their results.
     *
     * @throws IllegalStateException before sending, when a request refers to a result that another call will give
     */
    public BatchResults execute() {
        Map<BatchItem<?>, Object> outcomes = new LinkedHashMap<>();
        for (List<BatchItem<?>> chunk : chunks()) {
            try {
                put(outcomes, chunk, client.execute(request(chunk)), null);
            } catch (GraphException e) {
                put(outcomes, chunk, List.of(), e);
            }
        }
        return new BatchResults(outcomes);
    }

    /** Like {@link #execute}, without blocking; cancelling ends the exchange. */
    public CompletableFuture<BatchResults> executeAsync() {
        return Futures.attempt(() -> sendFrom(0, chunks(), new LinkedHashMap<>()));
    }

    private CompletableFuture<BatchResults> sendFrom(
            int next, List<List<BatchItem<?>>> chunks, Map<BatchItem<?>, Object> outcomes) {
        if (next == chunks.size()) {
            return CompletableFuture.completedFuture(new BatchResults(outcomes));
        }
        List<BatchItem<?>> chunk = chunks.get(next);
        return Futures.then(
                client.executeAsync(request(chunk)),
                answers -> {
                    put(outcomes, chunk, answers, null);
                    return sendFrom(next + 1, chunks, outcomes);
                },
                failure -> {
                    put(outcomes, chunk, List.of(), failure);
                    return sendFrom(next + 1, chunks, outcomes);
                });
    }

    private List<List<BatchItem<?>>> chunks() {
        List<List<BatchItem<?>>> chunks = new ArrayList<>();
        for (int from = 0; from < items.size(); from += LIMIT) {
            chunks.add(List.copyOf(items.subList(from, Math.min(from + LIMIT, items.size()))));
        }
        for (BatchItem<?> item : items) {
            for (BatchItem<?> other : item.referred()) {
                if (other.index() / LIMIT != item.index() / LIMIT) {
                    throw new IllegalStateException(item + " refers to " + other
                            + ", which goes with another call: at most " + LIMIT + " requests go together");
                }
            }
        }
        return chunks;
    }

    private GraphRequest<List<JsonValue>> request(List<BatchItem<?>> chunk) {
        BatchEncoder encoder = new BatchEncoder(client.version());
        chunk.forEach(encoder::add);
        return new GraphRequest<>("POST", "/", encoder.parameters(), Shapes.list(Shapes.ANY), Set.of());
    }

    private void put(
            Map<BatchItem<?>, Object> outcomes,
            List<BatchItem<?>> chunk,
            List<JsonValue> answers,
            @Nullable GraphException failure) {
        for (int i = 0; i < chunk.size(); i++) {
            JsonValue answer = i < answers.size() ? answers.get(i) : JsonValue.NULL;
            outcomes.put(chunk.get(i), failure == null ? BatchDecoder.outcome(client, chunk.get(i), answer) : failure);
        }
    }
}

package dev.graphpin.runtime;

import dev.graphpin.runtime.error.GraphException;
import dev.graphpin.runtime.error.RateUsage;
import dev.graphpin.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of each request of a batch. Immutable once it is handed out. */
public final class BatchResults {
    private final Map<BatchItem<?>, Object> outcomes = new LinkedHashMap<>();
    private final List<RateUsage.Limit> limits = new ArrayList<>();

    BatchResults() {}

    BatchResults answered(GraphClient client, List<BatchItem<?>> sent, GraphAnswer<List<JsonValue>> answer) {
        limits.addAll(answer.usage().limits());
        for (int i = 0; i < sent.size(); i++) {
            JsonValue item = i < answer.value().size() ? answer.value().get(i) : JsonValue.NULL;
            outcomes.put(sent.get(i), BatchDecoder.outcome(client, sent.get(i), item));
        }
        return this;
    }

    BatchResults failed(List<BatchItem<?>> items, GraphException failure) {
        limits.addAll(failure.usage().limits());
        items.forEach(item -> outcomes.put(item, failure));
        return this;
    }

    boolean known(BatchItem<?> item) {
        return outcomes.containsKey(item);
    }

    /** How much of the rate limits is used up, as the answers to the calls tell; each request's own is in {@link #answer}. */
    public RateUsage usage() {
        return new RateUsage(limits);
    }

    /** The result of a request. @throws GraphException what the single call would have thrown */
    public <T> T get(BatchItem<T> item) {
        return answer(item).value();
    }

    /** The result of a request with what came beside it. @throws GraphException what the single call would have thrown */
    @SuppressWarnings("unchecked") // an item's answer was read with the item's own shape
    public <T> GraphAnswer<T> answer(BatchItem<T> item) {
        if (outcome(item) instanceof GraphException failure) {
            throw failure;
        }
        return (GraphAnswer<T>) outcome(item);
    }

    /** Why a request failed; empty when it did not. */
    public Optional<GraphException> failure(BatchItem<?> item) {
        return outcome(item) instanceof GraphException failure ? Optional.of(failure) : Optional.empty();
    }

    private Object outcome(BatchItem<?> item) {
        Object outcome = outcomes.get(item);
        if (outcome == null) {
            throw new IllegalArgumentException(item + " is not of this batch");
        }
        return outcome;
    }
}

package dev.graphpin.runtime;

import dev.graphpin.runtime.error.GraphException;
import java.util.Map;
import java.util.Optional;

/** What became of each request of a batch. Immutable once it is handed out. */
public final class BatchResults {
    private final Map<BatchItem<?>, Object> outcomes;

    BatchResults(Map<BatchItem<?>, Object> outcomes) {
        this.outcomes = outcomes;
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

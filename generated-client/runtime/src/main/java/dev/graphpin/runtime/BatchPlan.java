package dev.graphpin.runtime;

import dev.graphpin.runtime.error.TransportException;
import java.util.ArrayList;
import java.util.List;

/** Which requests of a batch go together, and which need not go at all. */
final class BatchPlan {
    private BatchPlan() {}

    /**
     * Calls of at most {@link GraphBatch#LIMIT} requests, in order. A call ends early where that keeps those together of which one refers to
     * another's result.
     *
     * @throws IllegalStateException when those are too many for one call
     */
    static List<List<BatchItem<?>>> calls(List<BatchItem<?>> items) {
        List<List<BatchItem<?>>> calls = new ArrayList<>();
        int from = 0;
        while (from < items.size()) {
            int to = Math.min(from + GraphBatch.LIMIT, items.size());
            int end = end(items, from, to);
            calls.add(List.copyOf(items.subList(from, end)));
            from = end;
        }
        return calls;
    }

    /** The latest place at which no later request refers to one of this call. */
    private static int end(List<BatchItem<?>> items, int from, int to) {
        int end = to;
        for (int i = items.size() - 1; i >= from; i--) {
            for (BatchItem<?> other : items.get(i).referred()) {
                if (i >= end && other.index() >= from && other.index() < end) {
                    end = other.index();
                    i = items.size(); // those behind it may refer to what now comes later
                    break;
                }
            }
        }
        if (end == from) {
            throw new IllegalStateException(items.get(from) + " is referred to by a request that has to go with another"
                    + " call: at most " + GraphBatch.LIMIT + " requests go together");
        }
        return end;
    }

    /** What is left of a call once those are taken out that wait for a request which failed in an earlier one: they fail, too. */
    static List<BatchItem<?>> ready(List<BatchItem<?>> call, BatchResults results) {
        List<BatchItem<?>> ready = new ArrayList<>();
        for (BatchItem<?> item : call) {
            BatchItem<?> broken = item.before().stream()
                    .filter(other ->
                            results.known(other) && results.failure(other).isPresent())
                    .findFirst()
                    .orElse(null);
            if (broken == null) {
                ready.add(item);
            } else {
                String line = item.request().line();
                String why = "not sent, as " + broken + " failed";
                results.failed(List.of(item), new TransportException(line, why, false, null));
            }
        }
        return ready;
    }
}

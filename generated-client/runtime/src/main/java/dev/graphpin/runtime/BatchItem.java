package dev.graphpin.runtime;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A request in a batch, by which its result is found. Belongs to the thread that gathers the batch.
 *
 * @param <T> what the request answers
 */
public final class BatchItem<T> {
    private final GraphBatch batch;
    private final int index;
    private final String name;
    private final GraphRequest<T> request;
    private final List<BatchItem<?>> before = new ArrayList<>();
    private final List<BatchItem<?>> referred = new ArrayList<>();
    private final Set<String> references = new LinkedHashSet<>();

    BatchItem(GraphBatch batch, int index, String name, GraphRequest<T> request) {
        this.batch = batch;
        this.index = index;
        this.name = name;
        this.request = request;
    }

    /** Is not done before the other, and not at all if that fails, also when they go with different calls. @throws IllegalArgumentException when the other was not added before */
    public BatchItem<T> after(BatchItem<?> other) {
        before.add(earlier(other));
        return this;
    }

    /**
     * Says that this request holds a {@link #reference} to the other's result: in a parameter, at any place of its text, or as an id. Without that,
     * it is mere text. Both go with the same call.
     *
     * @throws IllegalArgumentException when the other was not added before
     */
    public BatchItem<T> using(BatchItem<?> other) {
        referred.add(earlier(other));
        return this;
    }

    private BatchItem<?> earlier(BatchItem<?> other) {
        if (other.batch != batch || other.index >= index) {
            throw new IllegalArgumentException(this + " can only follow a request that was added before it");
        }
        return other;
    }

    /**
     * Stands in a later request for a piece of this one's result; that request must say that it is {@link #using} this one.
     *
     * <pre>{@code
     * BatchItem<JsonValue> made = batch.add(graph.user("me").albums().create().name("Maps"));
     * batch.add(graph.album(made.reference("$.id")).photos().create().url(url)).using(made);
     * }</pre>
     *
     * @param jsonPath of names, {@code *} and indexes only
     * @throws IllegalArgumentException for other paths
     */
    public String reference(String jsonPath) {
        String text = "{result=" + name() + ":" + jsonPath + "}";
        if (!BatchEncoder.REFERENCE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a simple JSONPath: " + jsonPath);
        }
        references.add(text);
        return text;
    }

    GraphRequest<T> request() {
        return request;
    }

    int index() {
        return index;
    }

    String name() {
        return name;
    }

    List<BatchItem<?>> before() {
        return before;
    }

    /** Those that were made so far. */
    Set<String> references() {
        return references;
    }

    List<BatchItem<?>> referred() {
        return referred;
    }

    @Override
    public String toString() {
        return name() + " " + request.line();
    }
}

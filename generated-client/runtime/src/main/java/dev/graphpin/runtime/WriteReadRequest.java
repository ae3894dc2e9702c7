package dev.graphpin.runtime;

import java.util.Arrays;
import java.util.Collection;

/**
 * Writes, and reads the written node in the same call where that is asked for ("read after write").
 *
 * <pre>{@code User user = graph.user("me").update().emojiColorPref(3).fields(UserField.NAME).execute().as(User.CODEC);}</pre>
 *
 * @param <T> what the operation answers
 * @param <N> the node that was written
 * @param <R> the request itself
 */
public abstract class WriteReadRequest<T, N, R extends WriteReadRequest<T, N, R>> extends WriteRequest<T, R> {
    protected WriteReadRequest(Operation<T> operation, Call call) {
        super(operation, call);
    }

    /** Reads these fields of the written node; they come in the answer, see {@link dev.graphpin.runtime.json.GraphObject#as}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is read and forgotten
    public final R fields(GraphField<N>... fields) {
        return fields(Arrays.asList(fields));
    }

    /** Reads these fields of the written node; they come in the answer, see {@link dev.graphpin.runtime.json.GraphObject#as}. */
    public final R fields(Collection<GraphField<N>> fields) {
        return asking(fields);
    }
}

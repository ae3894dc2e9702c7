package dev.graphpin.runtime.error;

import org.jspecify.annotations.Nullable;

/** A request that did not give what it promised. Sync, async and batch calls fail with the same exceptions. */
public abstract class GraphException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String request;

    GraphException(String request, String message, @Nullable Throwable cause) {
        super(request + ": " + message, cause);
        this.request = request;
    }

    /** How much of the rate limits is used up, as far as an answer came that tells. */
    public RateUsage usage() {
        return RateUsage.NONE;
    }

    /** The request line without parameters: {@code GET /me/accounts}. */
    public final String request() {
        return request;
    }
}

package dev.graphpin.runtime.error;

import org.jspecify.annotations.Nullable;

/** There is no answer within the time that {@code GraphConfig} gives. */
public final class GraphTimeoutException extends TransportException {
    private static final long serialVersionUID = 1L;

    public GraphTimeoutException(String request, String message, @Nullable Throwable cause) {
        super(request, message, true, cause);
    }
}

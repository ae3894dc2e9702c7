package dev.graphpin.runtime.error;

import org.jspecify.annotations.Nullable;

/** There is no answer. */
public class TransportException extends GraphException {
    private static final long serialVersionUID = 1L;

    private final boolean sent;

    /** @param sent whether the request may have reached the server */
    public TransportException(String request, String message, boolean sent, @Nullable Throwable cause) {
        super(request, message, cause);
        this.sent = sent;
    }

    /** Whether the request may have reached the server: a write may have happened. */
    public final boolean maybeSent() {
        return sent;
    }
}

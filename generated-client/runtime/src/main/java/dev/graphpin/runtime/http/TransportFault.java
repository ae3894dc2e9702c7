package dev.graphpin.runtime.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Why a transport has no answer. Its message holds no header and no parameter. */
public final class TransportFault extends IOException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    public TransportFault(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** What can happen to an exchange. */
    public enum Kind {
        /** No connection: the request was not sent. */
        CONNECT,
        /** The connection broke before an answer began: the request may have been received. */
        BROKEN,
        /** Time ran out. */
        TIMEOUT,
        /** The answer began and ended too early. */
        CUT,
        /** The answer is larger than what is taken. */
        TOO_LARGE
    }
}

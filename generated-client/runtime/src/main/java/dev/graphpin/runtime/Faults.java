package dev.graphpin.runtime;

import dev.graphpin.runtime.error.GraphException;
import dev.graphpin.runtime.error.GraphTimeoutException;
import dev.graphpin.runtime.error.TransportException;
import dev.graphpin.runtime.error.UnreadableAnswerException;
import dev.graphpin.runtime.error.UnreadableAnswerException.Reason;
import dev.graphpin.runtime.http.TransportFault;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;

/** What a caller sees of a transport's failure. */
final class Faults {
    private Faults() {}

    /** Whether a caller sees it as it is. */
    static boolean isKnown(Throwable fault) {
        return fault instanceof GraphException
                || fault instanceof CancellationException
                || fault instanceof IllegalArgumentException;
    }

    static GraphException translate(GraphRequest<?> request, Throwable fault) {
        String line = request.line();
        if (fault instanceof TimeoutException) {
            return new GraphTimeoutException(line, "no whole answer within the total timeout", null);
        }
        if (!(fault instanceof TransportFault known)) {
            return new TransportException(line, fault.getClass().getSimpleName(), true, null);
        }
        return switch (known.kind()) {
            case CONNECT -> new TransportException(line, "no connection", false, known);
            case BROKEN -> new TransportException(line, "the connection broke", true, known);
            case TIMEOUT -> new GraphTimeoutException(line, "no answer within the timeout", known);
            case CUT -> new UnreadableAnswerException(line, Reason.CUT, 0, known);
            case TOO_LARGE -> new UnreadableAnswerException(line, Reason.TOO_LARGE, 0, known);
        };
    }
}

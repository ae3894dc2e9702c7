package dev.graphpin.runtime.http;

import dev.graphpin.runtime.http.TransportFault.Kind;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/** What the failures of the JDK's client mean. */
final class JdkFaults {
    /** Of a plain IOException, before anything is sent: there is no class for it. */
    private static final String TOO_MANY = "too many concurrent streams";

    private JdkFaults() {}

    /** @param body what has begun to come; null when nothing has */
    static TransportFault of(Throwable failure, @Nullable BoundedBody body) {
        TransportFault ours = body == null ? null : body.fault();
        if (ours != null) {
            return ours;
        }
        if (failure instanceof HttpConnectTimeoutException) {
            return new TransportFault(Kind.CONNECT, "no connection in time", null);
        }
        if (failure instanceof HttpTimeoutException) {
            return new TransportFault(Kind.TIMEOUT, "no answer in time", null);
        }
        if (neverSent(failure)) {
            return new TransportFault(Kind.CONNECT, "cannot connect" + told(failure), null);
        }
        if (String.valueOf(failure.getMessage()).equals(TOO_MANY)) {
            return new TransportFault(Kind.CONNECT, "the server takes no more requests at a time", null);
        }
        return body != null && failure instanceof IOException
                ? new TransportFault(Kind.CUT, "the answer ended too early", null)
                : new TransportFault(Kind.BROKEN, "connection broken" + told(failure), null);
    }

    /** No request goes out before the handshake is over, and no server takes one that comes with a handshake it refuses. */
    private static boolean neverSent(Throwable failure) {
        return failure instanceof ConnectException
                || failure instanceof SSLHandshakeException
                || failure.getCause() instanceof UnresolvedAddressException;
    }

    /**
     * What the JDK says, in place of its exception as the cause: many of them quote what the server sent, which may be a token. Those named here
     * do not.
     */
    private static String told(Throwable failure) {
        boolean quotesNothing = failure instanceof SocketException || failure instanceof SSLException;
        String name = failure.getClass().getSimpleName();
        return " (" + (quotesNothing ? name + ": " + failure.getMessage() : name) + ")";
    }
}

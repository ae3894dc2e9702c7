package dev.graphpin.runtime.http;

import java.util.concurrent.CompletableFuture;

/**
 * Sends bytes and gets bytes; knows nothing of the Graph API. Implementations are thread-safe, do not follow redirects (the token would go along),
 * and log no header.
 */
public interface Transport {
    /**
     * Sends a request, once.
     *
     * @return the whole answer, whatever its status. Fails with {@link TransportFault}. Cancelling it ends the exchange.
     */
    CompletableFuture<HttpAnswer> send(HttpCall call);
}

package dev.graphpin.runtime.http;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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

    /**
     * Sends a request, once, and waits for its answer; interrupting ends the exchange.
     *
     * @param within until the whole answer has come
     * @throws TimeoutException when that time is over
     * @throws TransportFault when there is no answer for another reason
     */
    default HttpAnswer exchange(HttpCall call, Duration within)
            throws TransportFault, TimeoutException, InterruptedException {
        CompletableFuture<HttpAnswer> answer = send(call);
        try {
            return answer.get(within.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof TransportFault fault
                    ? fault
                    : new TransportFault(TransportFault.Kind.BROKEN, "the transport failed", e.getCause());
        } finally {
            answer.cancel(true);
        }
    }
}

package dev.graphpin.runtime.http;

import java.net.http.HttpResponse.BodySubscriber;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ends bodies that are not whole in time. All of them are looked at together every now and then, as long as there are any: a timer for each, which is
 * hardly ever needed, would take a tenth of a short call. Thread-safe.
 */
final class Deadlines {
    /** How much later than its deadline a body may be ended. */
    private static final long INTERVAL_MILLIS = 25;

    private final Map<BodySubscriber<?>, Long> open = new ConcurrentHashMap<>();
    private final AtomicBoolean awake = new AtomicBoolean();
    private final Executor later = CompletableFuture.delayedExecutor(INTERVAL_MILLIS, TimeUnit.MILLISECONDS);

    /** Ends a body at that time unless it is whole before; times are those of {@link System#nanoTime}. */
    @SuppressWarnings("FutureReturnValueIgnored") // it is the body's own
    void end(BodySubscriber<?> body, long deadline) {
        open.put(body, deadline);
        body.getBody().whenComplete((whole, failure) -> open.remove(body));
        wake();
    }

    private void wake() {
        if (awake.compareAndSet(false, true)) {
            later.execute(this::look);
        }
    }

    private void look() {
        long now = System.nanoTime();
        open.forEach((body, deadline) -> {
            if (deadline - now <= 0) {
                body.onError(new TransportFault(TransportFault.Kind.TIMEOUT, "no whole answer in time", null));
            }
        });
        awake.set(false);
        if (!open.isEmpty()) {
            wake();
        }
    }
}

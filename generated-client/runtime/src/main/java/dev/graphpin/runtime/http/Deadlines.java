package dev.graphpin.runtime.http;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Ends bodies that are not whole in time. They share one clock, which is set to the earliest deadline: one for each body, which is hardly ever needed,
 * would take a tenth of a short call. Thread-safe.
 */
final class Deadlines {
    /** How much later than its deadline a body may be ended, so that deadlines close to each other are looked at together. */
    private static final long INTERVAL_NANOS = TimeUnit.MILLISECONDS.toNanos(25);

    private final Map<BoundedBody, Long> open = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable Look> next = new AtomicReference<>();

    /** When all bodies are looked at. */
    private record Look(long time) {}

    /** Ends a body at that time unless it is {@link #over} before; times are those of {@link System#nanoTime}. */
    void end(BoundedBody body, long deadline) {
        open.put(body, deadline);
        lookAt(deadline);
    }

    /** Nobody waits for that body any more; null when none began. */
    void over(@Nullable BoundedBody body) {
        if (body != null) {
            open.remove(body);
        }
    }

    private void lookAt(long time) {
        Look planned = next.get();
        while (planned == null || time - planned.time() < 0) {
            Look earlier = new Look(time);
            if (next.compareAndSet(planned, earlier)) {
                long wait = Math.max(time - System.nanoTime(), INTERVAL_NANOS);
                CompletableFuture.delayedExecutor(wait, TimeUnit.NANOSECONDS).execute(() -> look(earlier));
                return;
            }
            planned = next.get();
        }
    }

    private void look(Look planned) {
        if (!next.compareAndSet(planned, null)) {
            return; // an earlier one took its place, and plans the next
        }
        long now = System.nanoTime();
        open.forEach((body, deadline) -> {
            if (deadline - now <= 0) {
                over(body);
                body.end(new TransportFault(TransportFault.Kind.TIMEOUT, "no whole answer in time", null));
            } else {
                lookAt(deadline);
            }
        });
    }
}

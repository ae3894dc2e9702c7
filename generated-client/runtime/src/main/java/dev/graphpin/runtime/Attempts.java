package dev.graphpin.runtime;

import dev.graphpin.runtime.error.GraphException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sends a request until it succeeds, the policy gives up, or its time is over. One for each request; the steps follow one another. */
final class Attempts<T> {
    private final GraphRequest<?> request;
    private final RetryPolicy policy;
    private final Function<Duration, CompletableFuture<T>> send;
    private final long deadline;
    private final CompletableFuture<T> result = new CompletableFuture<>();

    /**
     * @param deadline when the total time is over, as {@link System#nanoTime} counts
     * @param send sends once, within the time given
     */
    Attempts(
            GraphRequest<?> request, RetryPolicy policy, long deadline, Function<Duration, CompletableFuture<T>> send) {
        this.request = request;
        this.policy = policy;
        this.send = send;
        this.deadline = deadline;
    }

    CompletableFuture<T> start() {
        attempt(1);
        return result;
    }

    /** Goes on after a first attempt that was made elsewhere and failed. */
    CompletableFuture<T> goOn(GraphException failure) {
        if (!again(1, failure)) {
            result.completeExceptionally(failure);
        }
        return result;
    }

    /** How much is left of the total time, at least a nanosecond. */
    private Duration remaining() {
        return Duration.ofNanos(Math.max(deadline - System.nanoTime(), 1));
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what the callbacks find goes into the result
    private void attempt(int number) {
        if (result.isDone()) {
            return; // cancelled in the meantime
        }
        CompletableFuture<T> exchange = Futures.attempt(() -> send.apply(remaining()));
        result.whenComplete((value, failure) -> exchange.cancel(true));
        exchange.whenComplete((value, failure) -> {
            if (failure == null) {
                result.complete(value);
            } else if (!(failure instanceof GraphException known) || !again(number, known)) {
                result.completeExceptionally(failure);
            }
        });
    }

    private boolean again(int number, GraphException failure) {
        Duration wait = result.isDone() ? null : wait(number, failure);
        if (wait == null || wait.compareTo(Duration.ofNanos(deadline - System.nanoTime())) >= 0) {
            return false;
        }
        CompletableFuture.delayedExecutor(wait.toNanos(), TimeUnit.NANOSECONDS).execute(() -> attempt(number + 1));
        return true;
    }

    private @Nullable Duration wait(int number, GraphException failure) {
        try {
            return policy.waitFor(new RetryPolicy.Failed(request.method(), number, failure))
                    .orElse(null);
        } catch (RuntimeException
                | Error e) { // a broken policy must not hide what happened, nor leave the caller waiting
            failure.addSuppressed(e);
            return null;
        }
    }
}

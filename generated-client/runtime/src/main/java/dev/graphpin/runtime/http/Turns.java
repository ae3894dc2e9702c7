package dev.graphpin.runtime.http;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets a number of exchanges go at a time; the others wait, in order. Over HTTP/2 all share a connection, and where they are more than the server takes
 * the JDK's client fails those that are too many, and opens no other. Thread-safe.
 */
final class Turns {
    private final Semaphore free;
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger calls = new AtomicInteger();

    /** Turns for so many at a time. */
    Turns(int atOnce) {
        this.free = new Semaphore(atOnce);
    }

    /** Waits for a turn, which {@link #end} ends. @throws TimeoutException when none comes in that time */
    void await(Duration within) throws InterruptedException, TimeoutException {
        CompletableFuture<@Nullable Void> turn = new CompletableFuture<>();
        waiting.add(() -> {
            if (!turn.complete(null)) {
                end(); // nobody waits for it any more
            }
        });
        next();
        try {
            turn.get(within.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException | TimeoutException e) {
            if (!turn.cancel(false)) {
                end(); // it came all the same
            }
            throw e;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts an exchange in its turn, here or where another ends; cancelling the result ends it, or keeps it from starting. */
    @SuppressWarnings("FutureReturnValueIgnored") // what the callbacks find goes into the result
    <T> CompletableFuture<T> start(Supplier<CompletableFuture<T>> exchange) {
        CompletableFuture<T> result = new CompletableFuture<>();
        waiting.add(() -> {
            CompletableFuture<T> started = result.isDone() ? result : started(exchange);
            result.whenComplete((value, failure) -> started.cancel(true));
            started.whenComplete((value, failure) -> {
                end(); // before whoever waits for the result goes on, which may take its time
                if (failure == null) {
                    result.complete(value);
                } else {
                    result.completeExceptionally(failure);
                }
            });
        });
        next();
        return result;
    }

    private static <T> CompletableFuture<T> started(Supplier<CompletableFuture<T>> exchange) {
        try {
            return exchange.get();
        } catch (RuntimeException | Error e) { // nothing may keep the others from their turns
            return CompletableFuture.failedFuture(e);
        }
    }

    /** One turn is over. */
    void end() {
        free.release();
        next();
    }

    /** A loop, and not deeper with each exchange that fails at once. */
    private void next() {
        if (calls.getAndIncrement() > 0) {
            return; // whoever is in the loop goes round once more
        }
        int seen = 1;
        while (seen > 0) {
            while (!waiting.isEmpty() && free.tryAcquire()) {
                Runnable first = waiting.poll();
                if (first == null) {
                    free.release();
                } else {
                    first.run();
                }
            }
            seen = calls.addAndGet(-seen);
        }
    }
}

package dev.graphpin.runtime.http;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets a number of exchanges go at a time; the others wait, in order. Over HTTP/2 all share a connection, and where they are more than the server takes
 * the JDK's client fails those that are too many, and opens no other. Thread-safe.
 */
final class Turns {
    private final Semaphore free;
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();

    /** Somebody who wants a turn. */
    @FunctionalInterface
    private interface Waiting {
        /** Takes the turn, whose end is then told; false when it is not wanted any more, or over already. */
        boolean take();
    }

    /** Turns for so many at a time. */
    Turns(int atOnce) {
        this.free = new Semaphore(atOnce);
    }

    /** Waits for a turn, which {@link #end} ends. @throws TimeoutException when none comes in that time */
    void await(Duration within) throws InterruptedException, TimeoutException {
        if (waiting.isEmpty() && free.tryAcquire()) {
            return;
        }
        CompletableFuture<@Nullable Void> turn = new CompletableFuture<>();
        waiting.add(() -> turn.complete(null));
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
    <T> CompletableFuture<T> start(Supplier<CompletableFuture<T>> exchange) {
        CompletableFuture<T> result = new CompletableFuture<>();
        waiting.add(() -> start(exchange, result));
        next();
        return result;
    }

    /** What is over at once ends its turn by the answer, or each would end in the call of the one before. */
    @SuppressWarnings("FutureReturnValueIgnored") // what the callbacks find goes into the result
    private <T> boolean start(Supplier<CompletableFuture<T>> exchange, CompletableFuture<T> result) {
        if (result.isDone()) {
            return false;
        }
        CompletableFuture<T> started = started(exchange);
        result.whenComplete((value, failure) -> started.cancel(true));
        boolean over = started.isDone();
        started.whenComplete((value, failure) -> {
            if (!over) {
                end(); // before whoever waits for the result goes on, which may take its time
            }
            if (failure == null) {
                result.complete(value);
            } else {
                result.completeExceptionally(failure);
            }
        });
        return !over;
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

    /** Whoever comes to an empty queue or finds no turn free may go: who releases one looks again. */
    private void next() {
        while (!waiting.isEmpty() && free.tryAcquire()) {
            Waiting first = waiting.poll();
            if (first == null || !first.take()) {
                free.release();
            }
        }
    }
}

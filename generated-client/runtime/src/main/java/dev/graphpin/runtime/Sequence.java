package dev.graphpin.runtime;

import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Calls one after the other, each begun when the one before is done. One for each run. */
final class Sequence {
    private final int count;
    private final IntFunction<CompletableFuture<?>> calls;
    private final CompletableFuture<@Nullable Void> result = new CompletableFuture<>();
    private volatile CompletableFuture<?> pending = CompletableFuture.completedFuture(null);
    /** The next one. Written by one call's end, read by the next one's: the calls follow one another. */
    private int next;

    private Sequence(int count, IntFunction<CompletableFuture<?>> calls) {
        this.count = count;
        this.calls = calls;
    }

    /** Begins the first call. The future ends with the last one, or as the first that fails; cancelling it ends the one that is under way. */
    @SuppressWarnings("FutureReturnValueIgnored") // nobody waits for the end of a cancelled call
    static CompletableFuture<@Nullable Void> of(int count, IntFunction<CompletableFuture<?>> calls) {
        Sequence sequence = new Sequence(count, calls);
        sequence.result.whenComplete((value, failure) -> sequence.pending.cancel(true));
        sequence.goOn();
        return sequence.result;
    }

    /** A loop, as long as calls are done at once, so that their number does not matter to the stack. */
    @SuppressWarnings("FutureReturnValueIgnored") // what the callback finds goes into the result
    private void goOn() {
        while (!result.isDone()) {
            if (next == count) {
                result.complete(null);
                return;
            }
            CompletableFuture<?> call = begin(next++);
            pending = call;
            if (result.isDone()) {
                call.cancel(true);
            }
            if (!call.isDone()) {
                call.whenComplete((value, failure) -> {
                    ended(failure);
                    goOn();
                });
                return;
            }
            call.whenComplete((value, failure) -> ended(failure));
        }
    }

    private CompletableFuture<?> begin(int number) {
        try {
            return calls.apply(number);
        } catch (RuntimeException | Error e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private void ended(@Nullable Throwable failure) {
        if (failure != null) {
            result.completeExceptionally(Futures.cause(failure));
        }
    }
}

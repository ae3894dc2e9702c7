package dev.graphpin.runtime;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;

/** Futures whose cancellation reaches the exchange, which those of {@link CompletableFuture#thenApply} do not. */
final class Futures {
    private Futures() {}

    /** What fails before there is a future fails as one. */
    static <A> CompletableFuture<A> attempt(Supplier<CompletableFuture<A>> start) {
        try {
            return start.get();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    static <A, B> CompletableFuture<B> map(CompletableFuture<A> source, Function<A, B> function) {
        return handle(source, function, failure -> failure);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what the callbacks find goes into the result
    static <A, B> CompletableFuture<B> handle(
            CompletableFuture<A> source, Function<A, B> onValue, Function<Throwable, Throwable> onFailure) {
        CompletableFuture<B> result = new CompletableFuture<>();
        source.whenComplete((value, failure) -> {
            if (failure != null) {
                result.completeExceptionally(onFailure.apply(cause(failure)));
                return;
            }
            try {
                result.complete(onValue.apply(value));
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        });
        result.whenComplete((value, failure) -> {
            if (result.isCancelled()) {
                source.cancel(true);
            }
        });
        return result;
    }

    private static Throwable cause(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : null;
        return cause == null ? failure : cause;
    }
}

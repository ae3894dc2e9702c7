package dev.graphpin.runtime;

import dev.graphpin.runtime.error.GraphException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Futures whose cancellation reaches the exchange, which those of {@link CompletableFuture#thenApply} do not. */
final class Futures {
    private Futures() {}

    /** What fails before there is a future fails as one. */
    static <A> CompletableFuture<A> attempt(Supplier<CompletableFuture<A>> start) {
        try {
            return start.get();
        } catch (RuntimeException | Error e) { // an error that nobody sees would leave somebody waiting
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

    /** Goes on with a future of its own, whatever became of the first; failures that are not the Graph API's end it. */
    @SuppressWarnings("FutureReturnValueIgnored") // what the callbacks find goes into the result
    static <A, B> CompletableFuture<B> then(
            CompletableFuture<A> source,
            Function<A, CompletableFuture<B>> onValue,
            Function<GraphException, CompletableFuture<B>> onFailure) {
        CompletableFuture<B> result = new CompletableFuture<>();
        result.whenComplete((value, failure) -> source.cancel(true));
        source.whenComplete((value, failure) -> {
            if (failure != null && !(failure instanceof GraphException)) {
                result.completeExceptionally(failure);
                return;
            }
            CompletableFuture<B> next = attempt(
                    () -> failure instanceof GraphException known ? onFailure.apply(known) : onValue.apply(value));
            result.whenComplete((end, ignored) -> next.cancel(true));
            next.whenComplete((end, broken) -> {
                if (broken == null) {
                    result.complete(end);
                } else {
                    result.completeExceptionally(broken);
                }
            });
        });
        return result;
    }

    /** Goes on after a while; cancelling it in the meantime ends the matter. */
    static <B> CompletableFuture<B> after(Duration wait, Supplier<CompletableFuture<B>> next) {
        CompletableFuture<@Nullable Void> waited = new CompletableFuture<>();
        return then(
                waited.completeOnTimeout(null, wait.toNanos(), TimeUnit.NANOSECONDS),
                nothing -> next.get(),
                CompletableFuture::failedFuture);
    }

    /** Without the wrapping that futures add. */
    static Throwable cause(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : null;
        return cause == null ? failure : cause;
    }
}

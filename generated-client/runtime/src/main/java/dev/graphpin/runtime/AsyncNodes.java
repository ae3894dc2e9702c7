package dev.graphpin.runtime;

import dev.graphpin.runtime.json.Connection;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Hands on the nodes of page after page without blocking. One for each iteration; the pages follow one another. */
final class AsyncNodes<T> {
    private final Predicate<? super T> nodes;
    private final PageTrail trail = new PageTrail();
    private final CompletableFuture<@Nullable Void> result = new CompletableFuture<>();
    private volatile CompletableFuture<?> pending = CompletableFuture.completedFuture(null);

    AsyncNodes(Predicate<? super T> nodes) {
        this.nodes = nodes;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // nobody waits for the end of a cancelled page
    CompletableFuture<@Nullable Void> start(CompletableFuture<EdgePage<T>> first) {
        result.whenComplete((value, failure) -> pending.cancel(true));
        read(first);
        return result;
    }

    /** A loop, as long as pages are there at once, so that their number does not matter to the stack. */
    @SuppressWarnings("FutureReturnValueIgnored") // what the callback finds goes into the result
    private void read(CompletableFuture<EdgePage<T>> first) {
        CompletableFuture<EdgePage<T>> coming = first;
        while (coming != null) {
            CompletableFuture<EdgePage<T>> page = coming;
            pending = page;
            if (result.isDone()) {
                page.cancel(true);
                return;
            }
            if (!page.isDone()) {
                page.whenComplete((value, failure) -> read(page));
                return;
            }
            coming = handOn(page);
        }
    }

    /** The nodes of a page that is there; null when none follows. */
    private @Nullable CompletableFuture<EdgePage<T>> handOn(CompletableFuture<EdgePage<T>> there) {
        try {
            EdgePage<T> page = there.getNow(null);
            GraphRequest<Connection<T>> next = page.data().stream().allMatch(nodes) ? following(page) : null;
            if (next != null && !result.isDone()) {
                return page.readAsync(next);
            }
            result.complete(null);
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(Futures.cause(e));
        }
        return null;
    }

    private @Nullable GraphRequest<Connection<T>> following(EdgePage<T> page) {
        trail.found(page);
        GraphRequest<Connection<T>> next = page.nextRequest().orElse(null);
        if (next != null) {
            trail.enter(next);
        }
        return next;
    }
}

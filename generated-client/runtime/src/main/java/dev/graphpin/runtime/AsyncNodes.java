package dev.graphpin.runtime;

import dev.graphpin.runtime.json.Connection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Hands on the nodes of page after page without blocking. One for each iteration; the pages follow one another. */
final class AsyncNodes<T> {
    private final Predicate<? super T> nodes;
    private final Set<Map<String, Object>> seen = new HashSet<>();
    private final CompletableFuture<@Nullable Void> result = new CompletableFuture<>();

    AsyncNodes(Predicate<? super T> nodes) {
        this.nodes = nodes;
    }

    CompletableFuture<@Nullable Void> start(CompletableFuture<EdgePage<T>> first) {
        read(first);
        return result;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what the callbacks find goes into the result
    private void read(CompletableFuture<EdgePage<T>> coming) {
        result.whenComplete((value, failure) -> coming.cancel(true));
        coming.whenComplete((page, failure) -> {
            try {
                if (failure != null) {
                    result.completeExceptionally(failure);
                } else if (!page.data().stream().allMatch(nodes) || !goOn(page)) {
                    result.complete(null);
                }
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        });
    }

    private boolean goOn(EdgePage<T> page) {
        GraphRequest<Connection<T>> next = page.nextRequest().orElse(null);
        if (next == null || result.isDone()) {
            return false;
        }
        if (!seen.add(next.parameters())) {
            throw PageLink.cycle(next);
        }
        read(page.readAsync(next));
        return true;
    }
}

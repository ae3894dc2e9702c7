package dev.graphpin.runtime;

import dev.graphpin.runtime.error.GraphException;
import java.time.Duration;
import java.util.Optional;

/** Decides whether a request that failed is sent again. Implementations are thread-safe; a library's policy fits behind it. */
@FunctionalInterface
public interface RetryPolicy {
    /** Nothing is ever sent twice. */
    RetryPolicy NEVER = failed -> Optional.empty();

    /**
     * Asked after each failure.
     *
     * @return how long to wait before sending again; empty to give up. A wait beyond the total timeout gives up, too
     */
    Optional<Duration> waitFor(Failed failed);

    /** Reading requests only, up to three times in all, see {@link Backoff}. */
    static RetryPolicy readsOnly() {
        return new Backoff(3, Duration.ofMillis(500), false);
    }

    /** Writing requests, too: one that seemed to fail may then be done twice. */
    static RetryPolicy alsoWrites() {
        return new Backoff(3, Duration.ofMillis(500), true);
    }

    /**
     * What happened.
     *
     * @param method {@code GET}, {@code POST} or {@code DELETE}
     * @param attempts how often the request was sent, 1 or more
     * @param failure how it failed the last time
     */
    record Failed(String method, int attempts, GraphException failure) {}
}

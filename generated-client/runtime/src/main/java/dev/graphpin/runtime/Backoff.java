package dev.graphpin.runtime;

import dev.graphpin.runtime.error.GraphApiException;
import dev.graphpin.runtime.error.GraphException;
import dev.graphpin.runtime.error.TransportException;
import dev.graphpin.runtime.error.UnreadableAnswerException;
import dev.graphpin.runtime.error.UnreadableAnswerException.Reason;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Sends again what failed for a while only: transient codes, rate limits (not before the time that the server estimates), broken connections, cut
 * answers, 429 and 5xx. The wait doubles each time and is drawn at random up to that.
 *
 * @param attempts how often a request is sent at most
 * @param first longest wait after the first failure
 * @param writes whether requests other than GET are sent again although they may have been done; those that never left always are
 */
public record Backoff(int attempts, Duration first, boolean writes) implements RetryPolicy {
    @Override
    public Optional<Duration> waitFor(Failed failed) {
        GraphException failure = failed.failure();
        boolean harmless = writes || failed.method().equals("GET") || neverLeft(failure);
        if (failed.attempts() >= attempts || !harmless || !passes(failure)) {
            return Optional.empty();
        }
        long longest = first.toNanos() << Math.min(failed.attempts() - 1, 10);
        Duration drawn = Duration.ofNanos(ThreadLocalRandom.current().nextLong(longest + 1));
        return Optional.of(failure.usage().regainAccess().plus(drawn));
    }

    private static boolean neverLeft(GraphException failure) {
        return failure instanceof TransportException broken && !broken.maybeSent();
    }

    private static boolean passes(GraphException failure) {
        if (failure instanceof GraphApiException api) {
            return api.isTransient();
        }
        return failure instanceof TransportException
                || (failure instanceof UnreadableAnswerException unreadable
                        && (unreadable.reason() == Reason.CUT
                                || unreadable.status() == 429
                                || unreadable.status() >= 500));
    }
}

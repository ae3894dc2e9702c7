package dev.graphpin.generator.scrape.capture;

import java.time.Duration;
import java.time.Instant;

/** Keeps requests apart. For one thread. */
final class Pace {
    private final Time time;
    private final Duration interval;
    private Instant next = Instant.MIN;

    Pace(Time time, Duration interval) {
        this.time = time;
        this.interval = interval;
    }

    /** Returns when the next request may start. */
    void await() throws InterruptedException {
        Instant now = time.now();
        if (now.isBefore(next)) {
            // A clock that was set back must not make us wait for hours.
            Duration left = Duration.between(now, next);
            time.sleep(left.compareTo(interval) < 0 ? left : interval);
        }
        next = time.now().plus(interval);
    }
}

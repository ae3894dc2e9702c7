package dev.graphpin.generator.scrape.capture;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Time that passes only by waiting for it, at once, and remembers the waits. */
final class FakeTime implements Time {
    final List<Duration> waits = new CopyOnWriteArrayList<>();
    private volatile Instant now = Instant.parse("2026-01-02T03:04:05Z");

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public void sleep(Duration duration) {
        if (duration.compareTo(Duration.ZERO) > 0) {
            waits.add(duration);
            pass(duration);
        }
    }

    void pass(Duration duration) {
        now = now.plus(duration);
    }
}

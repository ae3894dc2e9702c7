package dev.graphpin.generator.scrape.capture;

import java.time.Duration;
import java.time.Instant;

/** The time, and waiting for it: one seam, so that tests need not wait. */
interface Time {
    /** What it says on the wall. */
    Instant now();

    /** Returns when that long has passed; at once for zero and less. */
    void sleep(Duration duration) throws InterruptedException;

    /** The machine's own. */
    Time SYSTEM = new Time() {
        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public void sleep(Duration duration) throws InterruptedException {
            if (duration.compareTo(Duration.ZERO) > 0) {
                Thread.sleep(duration.toMillis(), 0);
            }
        }
    };
}

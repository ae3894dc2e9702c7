package dev.graphpin.generator.scrape.capture;

import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** One thread that waits for delayed tasks by {@link Time}, so that all waiting of a capture goes one way. */
final class SleepingExecutor extends ScheduledThreadPoolExecutor {
    private final Time time;

    SleepingExecutor(Time time) {
        super(1, task -> {
            Thread thread = new Thread(task, "graphpin-capture");
            thread.setDaemon(true);
            return thread;
        });
        this.time = time;
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> task, long delay, TimeUnit unit) {
        return super.schedule(
                () -> {
                    time.sleep(unit.toChronoUnit().getDuration().multipliedBy(delay));
                    return task.call();
                },
                0,
                TimeUnit.NANOSECONDS);
    }
}

package dev.graphpin.client.bench;

import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs JMH, with the allocation of each operation. @param quick so short that the figures are worth nothing */
record Runs(boolean quick) {
    Collection<RunResult> run(Class<?> benchmark, int threads) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmark.getName() + "\\.")
                .threads(threads)
                .addProfiler(GCProfiler.class);
        if (quick) {
            TimeValue moment = TimeValue.milliseconds(100);
            options.forks(1)
                    .warmupIterations(1)
                    .warmupTime(moment)
                    .measurementIterations(1)
                    .measurementTime(moment);
        }
        return new Runner(options.build()).run();
    }
}

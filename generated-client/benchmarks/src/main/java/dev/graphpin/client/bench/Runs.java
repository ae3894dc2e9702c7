package dev.graphpin.client.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs JMH, with the allocation of each operation. @param quick so short that the figures are worth nothing */
record Runs(boolean quick) {
    /** Each round has all contenders, each in a JVM of its own: they take turns, so that what else the machine does falls on all of them. */
    List<Collection<RunResult>> rounds(Class<?> benchmark, int threads, int rounds) throws RunnerException {
        List<Collection<RunResult>> results = new ArrayList<>();
        for (int round = 0; round < (quick ? 1 : rounds); round++) {
            results.add(run(benchmark, threads));
        }
        return results;
    }

    private Collection<RunResult> run(Class<?> benchmark, int threads) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmark.getName() + "\\.")
                .threads(threads)
                .addProfiler(GCProfiler.class);
        if (quick) {
            TimeValue moment = TimeValue.milliseconds(100);
            options.forks(1)
                    .warmupIterations(2) // contenders that take turns want even numbers
                    .warmupTime(moment)
                    .measurementIterations(2)
                    .measurementTime(moment);
        }
        return new Runner(options.build()).run();
    }

    /** The one in the middle. */
    static double median(List<Double> figures) {
        return figures.stream().sorted().skip(figures.size() / 2).findFirst().orElse(Double.NaN);
    }
}

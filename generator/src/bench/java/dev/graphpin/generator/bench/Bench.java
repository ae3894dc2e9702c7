package dev.graphpin.generator.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks and prints them as a table of pages per second. */
public final class Bench {
    private Bench() {}

    public static void main(String[] args) throws Exception {
        Pairs.run();
        table();
        MemoryRun.run();
    }

    private static void table() throws RunnerException {
        int pages = HtmlPages.load().count();
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(PageBenchmarks.class.getName() + "\\.")
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        Map<String, Result<?>> byName = new TreeMap<>();
        results.forEach(run -> byName.put(run.getPrimaryResult().getLabel(), run.getPrimaryResult()));
        System.out.println();
        System.out.println("| " + pages + " HTML pages, one thread | pages per second | ± | time of a parse |");
        System.out.println("|---|---:|---:|---:|");
        double parse = byName.get("parse").getScore();
        for (String name : new String[] {"parse", "read", "assemble"}) {
            Result<?> result = byName.get(name);
            System.out.println(String.format(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.2f |",
                    name,
                    result.getScore() * pages,
                    result.getScoreError() * pages,
                    parse / result.getScore()));
        }
    }
}

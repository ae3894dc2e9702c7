package dev.graphpin.client.bench;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/** Calls a second over loopback, and how much longer one takes than by the bare HTTP client. */
final class CallTable {
    private CallTable() {}

    static String of(Runs runs) throws RunnerException {
        StringBuilder table = new StringBuilder(
                "| Calls over loopback, a second | bare HttpClient | graphpin | over the bare one |\n|---|---:|---:|---:|");
        for (int callers : new int[] {1, 64}) {
            Map<String, Double> scores = new TreeMap<>();
            for (RunResult run : runs.run(CallBenchmark.class, callers)) {
                scores.put(
                        run.getPrimaryResult().getLabel(),
                        run.getPrimaryResult().getScore());
            }
            double bare = scores.getOrDefault("bare", Double.NaN);
            double graphpin = scores.getOrDefault("graphpin", Double.NaN);
            table.append(String.format(
                    Locale.ROOT,
                    "\n| %d caller%s | %,.0f | %,.0f | %+.1f %% |",
                    callers,
                    callers == 1 ? "" : "s",
                    bare,
                    graphpin,
                    (bare / graphpin - 1) * 100));
        }
        return table.toString();
    }
}

package dev.graphpin.client.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/** Calls a second over loopback, and how much longer one takes than by the bare HTTP client. */
final class CallTable {
    private static final int ROUNDS = 5;

    private CallTable() {}

    static String of(Runs runs) throws RunnerException {
        StringBuilder table = new StringBuilder(
                "| Calls over loopback, a second | bare HttpClient | graphpin | over the bare one |\n|---|---:|---:|---:|");
        for (int callers : new int[] {1, 64}) {
            List<Double> bare = new ArrayList<>();
            List<Double> graphpin = new ArrayList<>();
            List<Double> over = new ArrayList<>();
            for (Collection<RunResult> round : runs.rounds(CallBenchmark.class, callers, ROUNDS)) {
                bare.add(score(round, "bare"));
                graphpin.add(score(round, "graphpin"));
                over.add(score(round, "bare") / score(round, "graphpin"));
            }
            table.append(String.format(
                    Locale.ROOT,
                    "\n| %d caller%s | %,.0f | %,.0f | %+.1f %% |",
                    callers,
                    callers == 1 ? "" : "s",
                    Runs.median(bare),
                    Runs.median(graphpin),
                    (Runs.median(over) - 1) * 100));
        }
        return table.toString();
    }

    private static double score(Collection<RunResult> round, String label) {
        return round.stream()
                .map(RunResult::getPrimaryResult)
                .filter(result -> result.getLabel().equals(label))
                .mapToDouble(result -> result.getScore())
                .findFirst()
                .orElse(Double.NaN);
    }
}

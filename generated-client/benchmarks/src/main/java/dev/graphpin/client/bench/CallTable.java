package dev.graphpin.client.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/** Calls a second over loopback, and how much longer one takes than by the bare HTTP client: the median of neighbouring iterations, in all JVMs. */
final class CallTable {
    private CallTable() {}

    static String of(Runs runs) throws RunnerException {
        StringBuilder table = new StringBuilder(
                "| Calls over loopback, a second | bare HttpClient | graphpin | over the bare one |\n|---|---:|---:|---:|");
        for (int callers : new int[] {1, 64}) {
            List<RunResult> results = runs.rounds(CallBenchmark.class, callers, 1).stream()
                    .flatMap(Collection::stream)
                    .toList();
            for (CallBenchmark.Answer answer : CallBenchmark.Answer.values()) {
                table.append("\n| ").append(callers).append(callers == 1 ? " caller: " : " callers: ");
                table.append(answer.title()).append(row(turns(results, answer)));
            }
        }
        return table.toString();
    }

    private static String row(List<List<Double>> jvms) {
        List<Double> bare = new ArrayList<>();
        List<Double> graphpin = new ArrayList<>();
        List<Double> over = new ArrayList<>();
        for (List<Double> turns : jvms) {
            for (int i = 0; i + 1 < turns.size(); i += 2) {
                bare.add(turns.get(i));
                graphpin.add(turns.get(i + 1));
                over.add(turns.get(i) / turns.get(i + 1));
            }
        }
        double more = (Runs.median(over) - 1) * 100;
        return String.format(
                Locale.ROOT, " | %,.0f | %,.0f | %+.1f %% |", Runs.median(bare), Runs.median(graphpin), more);
    }

    /** Of each JVM the calls a second of its iterations, in their order: the bare client's and ours by turns. */
    private static List<List<Double>> turns(List<RunResult> results, CallBenchmark.Answer answer) {
        return results.stream()
                .filter(run -> run.getParams().getParam("answer").equals(answer.name()))
                .flatMap(run -> run.getBenchmarkResults().stream())
                .map(jvm -> jvm.getIterationResults().stream()
                        .map(iteration -> iteration.getPrimaryResult().getScore())
                        .toList())
                .toList();
    }
}

package dev.graphpin.client.bench;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** Time and allocation of reading or writing: a row for each input, a column for each contender, and how it compares to the first column. */
final class JsonTables {
    private static final List<String> CONTENDERS = List.of("floor", "graphpin", "databind", "meta", "restfb");

    private JsonTables() {}

    static String of(String what, Collection<RunResult> results) {
        return table(what + ", µs (× the first column)", results, JsonTables::time, 2) + "\n\n"
                + table(what + ", bytes allocated", results, JsonTables::allocated, 0);
    }

    private static double time(RunResult run) {
        return run.getPrimaryResult().getScore();
    }

    private static double allocated(RunResult run) {
        return run.getSecondaryResults().entrySet().stream()
                .filter(result -> result.getKey().endsWith("gc.alloc.rate.norm"))
                .map(Map.Entry::getValue)
                .mapToDouble(Result::getScore)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static String table(
            String title, Collection<RunResult> results, ToDoubleFunction<RunResult> figure, int digits) {
        Map<Input, Map<String, Double>> rows = new TreeMap<>();
        results.forEach(
                run -> rows.computeIfAbsent(Input.valueOf(run.getParams().getParam("input")), i -> new TreeMap<>())
                        .put(run.getParams().getParam("contender"), figure.applyAsDouble(run)));
        List<String> columns = CONTENDERS.stream()
                .filter(name -> rows.values().stream().anyMatch(row -> row.containsKey(name)))
                .toList();
        return "| " + title + " | " + String.join(" | ", columns) + " |\n|---|" + "---:|".repeat(columns.size()) + "\n"
                + rows.entrySet().stream()
                        .map(row -> "| " + row.getKey().title() + " | " + cells(row.getValue(), columns, digits) + " |")
                        .collect(Collectors.joining("\n"));
    }

    private static String cells(Map<String, Double> row, List<String> columns, int digits) {
        double first = row.getOrDefault(columns.get(0), Double.NaN);
        return columns.stream()
                .map(column -> row.getOrDefault(column, Double.NaN))
                .map(figure -> String.format(Locale.ROOT, "%,." + digits + "f (%.2f×)", figure, figure / first))
                .collect(Collectors.joining(" | "));
    }
}

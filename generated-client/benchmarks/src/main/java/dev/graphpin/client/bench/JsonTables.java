package dev.graphpin.client.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** Time and allocation of reading or writing: a row for each input, a column for each contender, and how it compares to the first column. */
final class JsonTables {
    private static final List<String> CONTENDERS = List.of("floor", "texts", "graphpin", "databind", "meta", "restfb");

    private JsonTables() {}

    static String of(String what, List<Collection<RunResult>> rounds) {
        return table(what + ", µs (× the first column)", rounds, JsonTables::time, 2) + "\n\n"
                + table(what + ", bytes allocated (× databind)", rounds, JsonTables::allocated, 0);
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
            String title, List<Collection<RunResult>> rounds, ToDoubleFunction<RunResult> figure, int digits) {
        Map<Input, Map<String, List<Double>>> rows = new TreeMap<>();
        rounds.forEach(runs -> runs.forEach(
                run -> rows.computeIfAbsent(Input.valueOf(run.getParams().getParam("input")), i -> new TreeMap<>())
                        .computeIfAbsent(run.getParams().getParam("contender"), c -> new ArrayList<>())
                        .add(figure.applyAsDouble(run))));
        List<String> columns = CONTENDERS.stream()
                .filter(name -> rows.values().stream().anyMatch(row -> row.containsKey(name)))
                .toList();
        String base = digits == 0 ? "databind" : columns.get(0);
        return "| " + title + " | " + String.join(" | ", columns) + " |\n|---|" + "---:|".repeat(columns.size()) + "\n"
                + rows.entrySet().stream()
                        .map(row -> "| " + row.getKey().title() + " | " + cells(row.getValue(), columns, base, digits)
                                + " |")
                        .collect(Collectors.joining("\n"));
    }

    /** The median of the rounds, and of their ratios: what slows a round down slows both. */
    private static String cells(Map<String, List<Double>> row, List<String> columns, String base, int digits) {
        List<Double> first = row.getOrDefault(base, List.of());
        return columns.stream()
                .map(column -> {
                    List<Double> figures = row.getOrDefault(column, List.of());
                    List<Double> ratios = IntStream.range(0, Math.min(first.size(), figures.size()))
                            .mapToObj(round -> figures.get(round) / first.get(round))
                            .toList();
                    return String.format(
                            Locale.ROOT, "%,." + digits + "f (%.2f×)", Runs.median(figures), Runs.median(ratios));
                })
                .collect(Collectors.joining(" | "));
    }
}

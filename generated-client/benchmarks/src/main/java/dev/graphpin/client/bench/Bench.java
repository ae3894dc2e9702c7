package dev.graphpin.client.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the benchmarks and writes their tables as Markdown; those of a whole run also into the README, where {@code -Dgraphpin.rewrite=true} allows it.
 */
public final class Bench {
    private static final String BEGIN = "<!-- benchmarks -->";
    private static final int ROUNDS = 3;
    private static final String END = "<!-- /benchmarks -->";

    private Bench() {}

    /** @param args what to run ({@code all}, {@code read}, {@code write}, {@code start}, {@code calls}), whether quickly, the output, the README */
    public static void main(String[] args) throws Exception {
        String only = args[0];
        Runs runs = new Runs(Boolean.parseBoolean(args[1]));
        List<String> tables = new ArrayList<>();
        if (isWanted("read", only)) {
            tables.add(JsonTables.of("Reading", runs.rounds(ReadBenchmark.class, 1, ROUNDS)));
        }
        if (isWanted("write", only)) {
            tables.add(JsonTables.of("Writing", runs.rounds(WriteBenchmark.class, 1, ROUNDS)));
        }
        if (isWanted("start", only)) {
            tables.add(StartTable.measure(runs.quick()));
        }
        if (isWanted("calls", only)) {
            tables.add(CallTable.of(runs));
        }
        String text = String.join("\n\n", tables);
        System.out.println(text);
        Files.writeString(Path.of(args[2]), text + "\n");
        if (Boolean.getBoolean("graphpin.rewrite") && only.equals("all") && !runs.quick()) {
            rewrite(Path.of(args[3]), text);
        }
    }

    private static boolean isWanted(String table, String only) {
        return only.equals("all") || only.equals(table);
    }

    private static void rewrite(Path readme, String tables) throws Exception {
        String text = Files.readString(readme);
        int from = text.indexOf(BEGIN);
        int to = text.indexOf(END);
        if (from < 0 || to < from) {
            throw new IllegalStateException(readme + " has no place between " + BEGIN + " and " + END);
        }
        Files.writeString(readme, text.substring(0, from) + BEGIN + "\n" + tables + "\n" + text.substring(to));
    }
}

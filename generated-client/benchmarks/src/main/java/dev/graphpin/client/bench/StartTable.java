package dev.graphpin.client.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** From the start of a JVM until it says that it read its first user: the median of runs that take turns. */
final class StartTable {
    private static final List<String> CONTENDERS = List.of("floor", "graphpin", "databind", "meta", "restfb");

    private StartTable() {}

    static String measure(boolean quick) throws IOException, InterruptedException {
        Map<String, List<Long>> times = new LinkedHashMap<>();
        for (int round = 0; round < (quick ? 1 : 11); round++) {
            for (String contender : CONTENDERS) {
                times.computeIfAbsent(contender, name -> new ArrayList<>()).add(run(contender));
            }
        }
        return "| Start-up | " + String.join(" | ", CONTENDERS) + " |\n|---|" + "---:|".repeat(CONTENDERS.size())
                + "\n| JVM start to first user, ms | "
                + times.values().stream().map(StartTable::median).collect(Collectors.joining(" | ")) + " |";
    }

    private static long run(String contender) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                java, "-Xshare:auto", "-cp", System.getProperty("java.class.path"), Start.class.getName(), contender);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        long begun = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            while (line != null && !line.startsWith("read ")) { // Meta's SDK has its own words to say first
                line = out.readLine();
            }
            long time = System.nanoTime() - begun;
            if (process.waitFor() != 0 || line == null) {
                throw new IllegalStateException(contender + " read no user");
            }
            return time;
        }
    }

    private static String median(List<Long> times) {
        double nanos =
                times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
        return String.format(Locale.ROOT, "%.0f", nanos / 1e6);
    }
}

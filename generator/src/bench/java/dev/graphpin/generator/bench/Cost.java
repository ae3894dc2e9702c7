package dev.graphpin.generator.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/**
 * What something took.
 *
 * @param seconds on the clock
 * @param cpu seconds of all processors together; 0 where the system does not tell
 * @param megabytes at its peak; 0 where the system does not tell
 */
record Cost(double seconds, double cpu, long megabytes) {
    private static final Path TIME = Path.of("/usr/bin/time");

    /**
     * What a program takes, from its start to its end.
     *
     * @param work a directory for its log
     * @throws IllegalStateException with what it said when it fails
     */
    static Cost of(Path work, List<String> command) throws IOException, InterruptedException {
        Path told = work.resolve("time.txt");
        Path log = work.resolve("log.txt");
        List<String> timed = new ArrayList<>(command);
        if (Files.isExecutable(TIME)) {
            timed.addAll(0, List.of(TIME.toString(), "-o", told.toString(), "-f", "%U %S %M"));
        }
        long start = System.nanoTime();
        int exit = new ProcessBuilder(timed)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        double seconds = seconds(System.nanoTime() - start);
        if (exit != 0) {
            throw new IllegalStateException(command + " ended with " + exit + ": " + Files.readString(log));
        }
        if (!Files.isExecutable(TIME)) {
            return new Cost(seconds, 0, 0);
        }
        String[] parts = Files.readString(told).strip().split(" ", -1);
        return new Cost(
                seconds, Double.parseDouble(parts[0]) + Double.parseDouble(parts[1]), Long.parseLong(parts[2]) / 1000);
    }

    /** What something in this JVM takes, its compiler and its collector included. */
    static Cost of(Callable<?> action) throws Exception {
        long start = System.nanoTime();
        long before = processTime();
        action.call();
        return new Cost(seconds(System.nanoTime() - start), seconds(processTime() - before), 0);
    }

    private static long processTime() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    /** The one in the middle by time. */
    static Cost median(List<Cost> costs) {
        List<Cost> sorted =
                costs.stream().sorted(Comparator.comparingDouble(Cost::seconds)).toList();
        return sorted.get(sorted.size() / 2);
    }

    /** A row of the table. */
    String row(String what, String note) {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f s | %s | %s | %s |",
                what,
                seconds,
                cpu == 0 ? "" : String.format(Locale.ROOT, "%.1f s", cpu),
                megabytes == 0 ? "" : megabytes + " MB",
                note);
    }

    private static double seconds(long nanos) {
        return nanos / (double) TimeUnit.SECONDS.toNanos(1);
    }
}

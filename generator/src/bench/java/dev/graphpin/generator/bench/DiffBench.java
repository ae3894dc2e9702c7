package dev.graphpin.generator.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.graphpin.generator.Generator;
import dev.graphpin.generator.Listener;
import dev.graphpin.generator.Options;
import dev.graphpin.generator.sdkspec.SdkImporter;
import dev.graphpin.generator.sdkspec.SdkSpecs;
import dev.graphpin.generator.upgrade.ApiDiff;
import dev.graphpin.generator.upgrade.Circles;
import dev.graphpin.generator.upgrade.Compiled;
import dev.graphpin.generator.upgrade.Upgrade;
import dev.graphpin.spec.diff.compare.Side;
import dev.graphpin.spec.diff.compare.SpecDiff;
import dev.graphpin.spec.diff.report.Settings;
import dev.graphpin.spec.model.Spec;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Measures the diff of v24.0 and v25.0 after loading, in a JVM of 256 megabytes, beside japicmp on the jars of the clients that are made
 * from the same two specs; and how the time grows with the size of specs that go round in circles.
 */
public final class DiffBench {
    private static final Path WORK = Path.of("target", "bench", "diff").toAbsolutePath();
    private static final String HEAP = "-Xmx256m";
    private static final String LARGE_HEAP = "-Xmx2g";
    private static final Settings SETTINGS = Settings.on(LocalDate.of(2026, 1, 1));
    /** Nodes that a series of runs goes over, at least. */
    private static final int MANY = 10_000;

    private static final int SERIES = 5;
    private static final int WARM = 3;

    private DiffBench() {}

    /** All of it, but for the words that the small JVMs are started with. */
    public static void main(String[] args) throws Exception {
        switch (args.length == 0 ? "" : args[0]) {
            case "diff" -> diff();
            case "japicmp" -> japicmp();
            case "growth" -> growth();
            default -> all();
        }
    }

    private static void all() throws IOException, InterruptedException {
        System.out.println("\n| what | first run, clock | first run, CPU | warm, CPU | heap in use, at most |");
        System.out.println("|---|---:|---:|---:|---:|");
        java(HEAP, "diff");
        Files.createDirectories(WORK);
        jar("v24.0");
        jar("v25.0");
        java(LARGE_HEAP, "japicmp");
        System.out.println("\n| nodes | facts, ms of CPU | per node, µs | whole report, ms of CPU | per node, µs |");
        System.out.println("|---|---:|---:|---:|---:|");
        java(LARGE_HEAP, "growth");
    }

    private static void diff() {
        Side before = side("v24.0");
        Side now = side("v25.0");
        measure(
                "facts (`SpecDiff`)",
                () -> SpecDiff.compare(before, now).changes().size());
        measure(
                "whole report, plans of both clients included",
                () -> Upgrade.report(before, now, SETTINGS).entries().size());
    }

    private static void japicmp() throws IOException {
        byte[] before = Files.readAllBytes(WORK.resolve("v24.0.jar"));
        byte[] now = Files.readAllBytes(WORK.resolve("v25.0.jar"));
        measure("japicmp 0.23.1, " + LARGE_HEAP + ", on the jars of the two clients", () -> ApiDiff.compare(before, now)
                .size());
    }

    private static void growth() {
        for (int nodes : new int[] {10, 100, 1_000, 10_000}) {
            Side before = new Side("old", Circles.spec(nodes, false), null);
            Side now = new Side("new", Circles.spec(nodes, true), null);
            int runs = Math.max(1, MANY / nodes);
            double facts =
                    least(runs, () -> SpecDiff.compare(before, now).changes().size());
            double whole = nodes > 1_000
                    ? 0
                    : least(Math.max(1, runs / 10), () -> Upgrade.report(before, now, SETTINGS)
                            .entries()
                            .size());
            System.out.println(String.format(
                    Locale.ROOT,
                    "| %,d | %.2f | %.1f | %s | %s |",
                    nodes,
                    facts,
                    facts * 1_000 / nodes,
                    whole == 0 ? "" : String.format(Locale.ROOT, "%.1f", whole),
                    whole == 0 ? "" : String.format(Locale.ROOT, "%.0f", whole * 1_000 / nodes)));
        }
    }

    private static void measure(String what, Supplier<Integer> work) {
        AtomicLong peak = new AtomicLong();
        MemoryRun.watch(peak);
        System.gc();
        long cpu = cpu();
        long start = System.nanoTime();
        int found = work.get();
        double first = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
        double busy = (cpu() - cpu) / (double) TimeUnit.SECONDS.toNanos(1);
        double warm = least(WARM, work) / TimeUnit.SECONDS.toMillis(1);
        System.gc();
        System.out.println(String.format(
                Locale.ROOT,
                "| %s: %,d | %.2f s | %.2f s | %.2f s | %d MB |",
                what,
                found,
                first,
                busy,
                warm,
                peak.get() >> 20));
    }

    /** Milliseconds of CPU, all threads together, of one run: the least mean of some series, since the clock of CPU time is coarse. */
    private static double least(int runs, Supplier<Integer> work) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < SERIES; i++) {
            long start = cpu();
            for (int j = 0; j < runs; j++) {
                work.get();
            }
            least = Math.min(least, cpu() - start);
        }
        return least / (double) TimeUnit.MILLISECONDS.toNanos(1) / runs;
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void jar(String version) throws IOException {
        Compiled compiled = Compiled.of(Generator.generate(side(version).spec(), Options.in("client"), Listener.NONE)
                .files());
        Files.write(WORK.resolve(version + ".jar"), ApiDiff.jar(compiled.classes()));
    }

    private static Side side(String version) {
        Spec spec = SdkImporter.read(SdkSpecs.meta(version), version).spec();
        return new Side(version, Objects.requireNonNull(spec), null);
    }

    private static void java(String heap, String what) throws IOException, InterruptedException {
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        // As the launcher starts the command line.
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DiffBench.class.getName(),
                        what)
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException(what + " under " + heap + " ended with " + exit);
        }
    }
}

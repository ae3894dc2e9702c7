package dev.graphpin.generator.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import dev.graphpin.generator.scrape.ScrapeOptions;
import dev.graphpin.generator.scrape.Scraped;
import dev.graphpin.generator.scrape.Scraper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * Scrapes a thousand, ten thousand and twenty thousand pages, the captures repeated under other names, each in a JVM of 256
 * megabytes: as copies, and each with a remark of its own at its end, which makes it another capture.
 */
public final class MemoryRun {
    private static final int[] PAGES = {1_000, 10_000, 20_000};
    private static final String HEAP = "-Xmx256m";

    private MemoryRun() {}

    /** Makes the pages, starts the small JVMs one after the other, and prints what each took as a row of a table. */
    static void run() throws IOException, InterruptedException {
        System.out.println();
        System.out.println(
                "| pages, " + HEAP + " | | seconds | pages per second | heap in use after a collection, MB |");
        System.out.println("|---:|---|---:|---:|---:|");
        for (boolean copies : new boolean[] {true, false}) {
            for (int pages : PAGES) {
                scrape(pages, copies);
            }
        }
    }

    private static void scrape(int pages, boolean copies) throws IOException, InterruptedException {
        Path folder = Path.of("target", "bench", pages + (copies ? "-copies" : "-captures"))
                .toAbsolutePath();
        HtmlPages captures = HtmlPages.load();
        for (int i = 0; i < pages && captures.count() > 0; i++) {
            int page = i % captures.count();
            Path file =
                    folder.resolve(i / captures.count() + "/" + captures.names().get(page));
            Files.createDirectories(file.getParent());
            String remark = copies ? "" : "<!-- " + i + " -->";
            Files.writeString(file, captures.text(page) + remark, StandardCharsets.UTF_8);
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("java.class.path");
        int exit = new ProcessBuilder(
                        java, HEAP, "-XX:+UseSerialGC", "-cp", classPath, MemoryRun.class.getName(), folder.toString())
                .inheritIO()
                .start()
                .waitFor();
        delete(folder);
        if (exit != 0) {
            throw new IllegalStateException("the scrape of " + folder + " under " + HEAP + " ended with " + exit);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path file : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The small JVM: scrapes the folder that is named and tells what it took. */
    public static void main(String[] args) {
        AtomicLong peak = new AtomicLong();
        watch(peak);
        long start = System.nanoTime();
        Path folder = Path.of(args[0]);
        Scraped scraped = Scraper.scrape(ScrapeOptions.of(List.of(folder)).withGraphVersion("v2.12"));
        double seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
        if (scraped.spec() == null) {
            throw new IllegalStateException("no spec came of it: " + scraped.diagnostics());
        }
        System.gc();
        long after = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.println(String.format(
                Locale.ROOT,
                "| %d | %s | %.1f | %.0f | %d |",
                scraped.captures(),
                folder.getFileName().toString().replaceAll("\\d+-", ""),
                seconds,
                scraped.captures() / seconds,
                Math.max(peak.get(), after) >> 20));
    }

    /** Notes how much of the heap is in use after each collection of all of it. */
    static void watch(AtomicLong peak) {
        ManagementFactory.getGarbageCollectorMXBeans().forEach(collector -> {
            if (collector instanceof NotificationEmitter emitter) {
                emitter.addNotificationListener(
                        (notification, none) -> {
                            var told =
                                    GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
                            if (told.getGcAction().contains("major")) {
                                long used = told.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                                        .filter(pool -> !pool.getKey().matches("Metaspace|Code.*|Compressed.*"))
                                        .map(Map.Entry::getValue)
                                        .mapToLong(MemoryUsage::getUsed)
                                        .sum();
                                peak.accumulateAndGet(used, Math::max);
                            }
                        },
                        null,
                        null);
            }
        });
    }
}

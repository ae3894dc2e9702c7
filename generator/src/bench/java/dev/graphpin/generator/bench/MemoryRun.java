package dev.graphpin.generator.bench;

import dev.graphpin.generator.scrape.ScrapeOptions;
import dev.graphpin.generator.scrape.Scraped;
import dev.graphpin.generator.scrape.Scraper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Scrapes ten thousand pages, the captures repeated under other names, in a JVM of 256 megabytes. */
public final class MemoryRun {
    private static final int PAGES = 10_000;
    private static final String HEAP = "-Xmx256m";

    private MemoryRun() {}

    /** Makes the pages, starts the small JVM and waits for it. */
    static void run() throws IOException, InterruptedException {
        Path folder = Path.of("target", "bench", "pages").toAbsolutePath();
        HtmlPages captures = HtmlPages.load();
        for (int i = 0; i < PAGES && captures.count() > 0; i++) {
            Path file =
                    folder.resolve(i / captures.count() + "/" + captures.names().get(i % captures.count()));
            Files.createDirectories(file.getParent());
            Files.write(file, captures.bytes().get(i % captures.count()));
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("java.class.path");
        int exit = new ProcessBuilder(java, HEAP, "-cp", classPath, MemoryRun.class.getName(), folder.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException("the scrape of " + PAGES + " pages under " + HEAP + " ended with " + exit);
        }
    }

    /** The small JVM: scrapes the folder that is named and tells what it took. */
    public static void main(String[] args) {
        long start = System.nanoTime();
        Scraped scraped =
                Scraper.scrape(ScrapeOptions.of(List.of(Path.of(args[0]))).withGraphVersion("v2.12"));
        double seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
        if (scraped.spec() == null) {
            throw new IllegalStateException("no spec came of it: " + scraped.diagnostics());
        }
        System.out.println(String.format(
                Locale.ROOT,
                "%d pages scraped under %s in %.1f s: %.0f pages per second, %d nodes; at most %d MB of heap",
                scraped.pages().size(),
                HEAP,
                seconds,
                scraped.pages().size() / seconds,
                scraped.spec().nodes().size(),
                peakHeap() >> 20));
    }

    /** The sum of the pools' peaks, which is at least the peak of the sum. */
    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}

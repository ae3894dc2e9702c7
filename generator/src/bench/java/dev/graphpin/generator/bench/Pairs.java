package dev.graphpin.generator.bench;

import dev.graphpin.generator.scrape.html.HtmlPageReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.jsoup.Jsoup;

/**
 * What reading costs beside the bare parse of the same bytes, taken in pairs: each round does both, one after the other, in turns
 * the one first and then the other, and gives one ratio. What slows the machine down for a while slows both; between two
 * benchmarks that run a minute apart it does not. Each JVM compiles a little differently, so there are several.
 */
public final class Pairs {
    private static final int JVMS = 3;
    private static final int WARM = 200;
    private static final int ROUNDS = 400;

    /** Keeps the compiler from leaving out what nobody looks at. */
    private static volatile int seen;

    private Pairs() {}

    /** Prints the ratios of this JVM's rounds: the quartiles and the median. */
    public static void main(String[] args) {
        HtmlPages pages = HtmlPages.load();
        HtmlPageReader reader = new HtmlPageReader();
        IntConsumer parse = i -> seen = Jsoup.parse(pages.text(i)).childNodeSize();
        IntConsumer read =
                i -> seen = reader.read(pages.names().get(i), pages.text(i)).unparsed();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < WARM + ROUNDS; round++) {
            boolean parseFirst = round % 2 == 0;
            long first = pass(parseFirst ? parse : read, pages.count());
            long second = pass(parseFirst ? read : parse, pages.count());
            if (round >= WARM) {
                ratios.add(parseFirst ? (double) second / first : (double) first / second);
            }
        }
        Collections.sort(ratios);
        System.out.println(String.format(
                Locale.ROOT,
                "| %.2f | %.2f | %.2f |",
                ratios.get(ROUNDS / 4),
                ratios.get(ROUNDS / 2),
                ratios.get(ROUNDS * 3 / 4)));
    }

    private static long pass(IntConsumer page, int count) {
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            page.accept(i);
        }
        return System.nanoTime() - start;
    }

    /** Runs the JVMs, one after the other, and prints a table of what they say. */
    static void run() throws IOException, InterruptedException {
        System.out.println("\n| read / parse, rounds in pairs: a quarter of them at most | half | three quarters |");
        System.out.println("|---:|---:|---:|");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        for (int i = 0; i < JVMS; i++) {
            int exit = new ProcessBuilder(
                            java,
                            "-Xmx1g",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Pairs.class.getName())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IOException("a JVM ended with " + exit);
            }
        }
    }
}

package dev.graphpin.generator.bench;

import dev.graphpin.generator.scrape.Page;
import dev.graphpin.generator.scrape.PageReader;
import dev.graphpin.generator.scrape.assemble.Assembler;
import dev.graphpin.generator.scrape.assemble.Descriptions;
import dev.graphpin.generator.scrape.assemble.Source;
import dev.graphpin.generator.scrape.html.HtmlPageReader;
import dev.graphpin.spec.model.Lock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One operation is one pass over all HTML captures, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 3,
        jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
public class PageBenchmarks {
    private final PageReader reader = new HtmlPageReader();
    private final Assembler assembler = new Assembler(Descriptions.KEEP, "bench");
    private HtmlPages pages = new HtmlPages(List.of(), List.of());
    private List<Source> sources = List.of();

    @Setup
    public void load() {
        pages = HtmlPages.load();
        sources = new ArrayList<>();
        for (int i = 0; i < pages.count(); i++) {
            Page page = reader.read(pages.names().get(i), pages.text(i));
            Lock.Capture capture = new Lock.Capture(page.url(), page.title(), "html", Integer.toHexString(i), null);
            sources.add(Source.of(page.file(), capture, page));
        }
    }

    /** The floor: what Jsoup alone takes for the same bytes. */
    @Benchmark
    public void parse(Blackhole hole) {
        for (int i = 0; i < pages.count(); i++) {
            hole.consume(Jsoup.parse(pages.text(i)));
        }
    }

    @Benchmark
    public void read(Blackhole hole) {
        for (int i = 0; i < pages.count(); i++) {
            hole.consume(reader.read(pages.names().get(i), pages.text(i)));
        }
    }

    @Benchmark
    public void assemble(Blackhole hole) {
        hole.consume(assembler.assemble(sources, "v2.12"));
    }
}

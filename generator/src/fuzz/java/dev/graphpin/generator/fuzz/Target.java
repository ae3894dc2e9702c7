package dev.graphpin.generator.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dev.graphpin.generator.scrape.Page;
import dev.graphpin.generator.scrape.Page.Form;
import dev.graphpin.generator.scrape.PageReader;
import dev.graphpin.generator.scrape.damage.Damage;
import dev.graphpin.generator.scrape.damage.SamplePages;
import dev.graphpin.generator.scrape.damage.SamplePages.Sample;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Lets the fuzzer write pages: from nothing, or into a sample page that is damaged by a seed of its choice. A reader may not
 * throw, may not take a second, and may not name a line that is not there.
 */
final class Target {
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final int MOST_EDITS = 4;
    /** Small pages have everything that large ones have, and the fuzzer gets further with them. */
    private static final int LONGEST_SAMPLE = 20_000;

    private final PageReader reader;
    private final Form form;
    private final List<Sample> samples;

    Target(Form form) {
        this.reader = SamplePages.reader(form);
        this.form = form;
        this.samples = SamplePages.all().stream()
                .filter(sample -> sample.form() == form && sample.text().length() < LONGEST_SAMPLE)
                .toList();
    }

    void read(FuzzedDataProvider data) {
        String text = page(data);
        Page page = readInTime(text);
        long lines = text.lines().count() + 1;
        page.diagnostics().forEach(diagnostic -> {
            if (diagnostic.line() < 0 || diagnostic.line() > lines) {
                throw new AssertionError("no such line: " + diagnostic);
            }
        });
    }

    /** By the thread's own time: a busy machine is not the reader's fault, nor is one slow reading, but three in a row are. */
    private Page readInTime(String text) {
        for (int i = 0; i < 3; i++) {
            long start = threadTime();
            Page page = reader.read("fuzzed", text);
            if (threadTime() - start < LONGEST_NANOS) {
                return page;
            }
        }
        throw new AssertionError("takes longer than a second: " + text);
    }

    private static long threadTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private String page(FuzzedDataProvider data) {
        if (samples.isEmpty() || data.consumeBoolean()) {
            return data.consumeRemainingAsString();
        }
        Sample sample = samples.get(data.consumeInt(0, samples.size() - 1));
        StringBuilder text = new StringBuilder(
                Damage.of(sample.text(), form, data.consumeLong()).text());
        for (int edits = data.consumeInt(0, MOST_EDITS); edits > 0; edits--) {
            int at = data.consumeInt(0, text.length());
            text.insert(at, data.consumeString(200));
        }
        return text.toString();
    }
}

package dev.graphpin.generator.bench;

import dev.graphpin.generator.scrape.Page.Form;
import dev.graphpin.generator.scrape.damage.SamplePages;
import dev.graphpin.generator.scrape.damage.SamplePages.Sample;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The HTML captures, in memory: the benchmark is of reading, not of the disk.
 *
 * @param names of the captures
 * @param bytes as captured
 */
record HtmlPages(List<String> names, List<byte[]> bytes) {
    static HtmlPages load() {
        List<Sample> samples = SamplePages.all().stream()
                .filter(page -> page.form() == Form.HTML)
                .toList();
        return new HtmlPages(
                samples.stream().map(Sample::name).toList(),
                samples.stream()
                        .map(page -> page.text().getBytes(StandardCharsets.UTF_8))
                        .toList());
    }

    int count() {
        return names.size();
    }

    String text(int page) {
        return new String(bytes.get(page), StandardCharsets.UTF_8);
    }
}

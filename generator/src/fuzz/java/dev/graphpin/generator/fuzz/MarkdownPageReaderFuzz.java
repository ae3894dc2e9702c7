package dev.graphpin.generator.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.graphpin.generator.scrape.Page.Form;

class MarkdownPageReaderFuzz {
    private final Target target = new Target(Form.MARKDOWN);

    @FuzzTest(maxDuration = "1m")
    void read(FuzzedDataProvider data) {
        target.read(data);
    }
}

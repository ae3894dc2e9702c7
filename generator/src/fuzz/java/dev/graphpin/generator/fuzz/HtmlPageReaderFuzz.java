package dev.graphpin.generator.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.graphpin.generator.scrape.Page.Form;

class HtmlPageReaderFuzz {
    private final Target target = new Target(Form.HTML);

    @FuzzTest(maxDuration = "1m")
    void read(FuzzedDataProvider data) {
        target.read(data);
    }
}

package dev.graphpin.generator.scrape.lines;

import dev.graphpin.generator.scrape.Page;
import dev.graphpin.generator.scrape.Page.Form;
import dev.graphpin.generator.scrape.PageReader;
import java.util.List;

/** Reads captures rendered as text. */
public final class TextPageReader implements PageReader {
    @Override
    public Page read(String file, String text) {
        Findings findings = new Findings(file);
        Page page = PageWalk.read(file, Form.TEXT, List.of(), findings);
        Page refused = Refusal.of(page, text, findings);
        return refused == null ? page : refused;
    }
}

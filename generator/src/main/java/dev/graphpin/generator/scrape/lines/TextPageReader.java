package dev.graphpin.generator.scrape.lines;

import dev.graphpin.generator.scrape.Page;
import dev.graphpin.generator.scrape.Page.Form;
import dev.graphpin.generator.scrape.PageReader;

/**
 * Reads captures rendered as text, which lose every link with its words: the names of edges, types that are nodes, badges
 * that are links, tables of requirements. Each loss is a diagnostic, and nothing that was lost is guessed.
 */
public final class TextPageReader implements PageReader {
    @Override
    public Page read(String file, String text) {
        Findings findings = new Findings(file, text);
        Page page = PageWalk.read(file, Form.TEXT, text, TextBlocks.of(text, findings), findings);
        Page refused = Refusal.of(page, text, findings);
        return refused == null ? page : refused;
    }
}

package dev.graphpin.generator.scrape.lines;

import dev.graphpin.generator.scrape.Page;
import dev.graphpin.generator.scrape.Page.Form;
import dev.graphpin.generator.scrape.PageReader;

/**
 * Reads captures rendered as Markdown: with types glued to names, with links kept, generated pages and hand-written ones.
 *
 * <p>Nesting of parameters is lost in this form: the list stays flat, with a diagnostic at every row that may hold others.
 */
public final class MarkdownPageReader implements PageReader {
    @Override
    public Page read(String file, String text) {
        Findings findings = new Findings(file, text);
        Page page = PageWalk.read(file, Form.MARKDOWN, text, MarkdownBlocks.of(text, findings), findings);
        Page refused = Refusal.of(page, text, findings);
        return refused == null ? page : refused;
    }
}

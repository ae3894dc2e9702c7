package dev.graphpin.generator.scrape.lines;

import dev.graphpin.generator.scrape.Page.EdgeRow;
import dev.graphpin.generator.scrape.Page.ErrorRow;
import dev.graphpin.generator.scrape.Page.Item;
import java.util.List;

/** A piece of a page, free of the rendering's markup. {@code line} is one-based: where it begins. */
sealed interface Block {
    int line();

    /**
     * A heading.
     *
     * @param level 1 for the page's own, as far as the rendering tells; 3 where it does not
     */
    record Heading(int level, String text, int line) implements Block {}

    /** A paragraph, or an item of a list. */
    record Prose(Inline inline, boolean item, int line) implements Block {
        String text() {
            return inline.text();
        }
    }

    /** A sample: code that is fenced or indented, or a request line with what follows it. */
    record Code(String text, int line) implements Block {}

    /** Rows of a table whose header says that they are fields. */
    record Fields(List<Item> rows, int line) implements Block {}

    /** Rows of a table whose header says that they are parameters. */
    record Parameters(List<Item> rows, int line) implements Block {}

    /** Rows under a header that says no more than that they have names: only the heading above tells what they are. */
    record Named(List<Item> rows, List<EdgeRow> asEdges, int line) implements Block {}

    /** Rows of a hand-written table: names with types, and only the heading above tells what they are. */
    record Properties(List<Item> rows, List<EdgeRow> asEdges, int line) implements Block {}

    record Edges(List<EdgeRow> rows, int line) implements Block {}

    record Errors(List<ErrorRow> rows, int line) implements Block {}

    /** Any other table: the header, and the rows of cells as text. */
    record Other(List<String> header, List<List<String>> rows, int line) implements Block {}
}

package dev.graphpin.generator.scrape.lines;

import dev.graphpin.generator.scrape.Announcements;
import dev.graphpin.generator.scrape.Page.Item;
import dev.graphpin.generator.scrape.Texts;
import dev.graphpin.generator.scrape.lines.Headings.Part;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in words under a heading of fields or parameters, where a table is looked for. Names in a list, behind words that
 * end in a colon, are read; other words are told of, unless they say that there is nothing. Not for several threads.
 */
final class Tableless {
    /** What the site writes over the sample of what an edge answers, which some converters make words of. */
    private static final String SHAPE = "Reading from this edge will return a JSON formatted result";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,100}");

    private final StringBuilder words = new StringBuilder();
    private int line;
    private boolean settled = true;
    private boolean announced;

    /** Begins what stands under a heading. */
    void begin(Part part) {
        settled = part != Part.FIELDS && part != Part.PARAMETERS;
        announced = false;
        words.setLength(0);
    }

    /** That a table or a sample stands there, which says it all. */
    void settle() {
        settled = true;
    }

    /** Takes words; where they are a name in a list, an item of which nothing else is told, otherwise null. */
    @Nullable
    Item item(Block.Prose block) {
        String text = Texts.collapse(block.text());
        if (!settled && announced && block.item() && NAME.matcher(text).matches()) {
            return new Item(text, null, List.of(), List.of(), null, null, null, List.of(), block.line());
        }
        announced = text.endsWith(":");
        line = words.isEmpty() ? block.line() : line;
        words.append(words.isEmpty() ? "" : " ").append(text);
        return null;
    }

    /** Ends what stands under a heading, and tells of words that were not understood. */
    void end(String heading, Findings findings) {
        String text = words.toString();
        boolean known = settled
                || text.isEmpty()
                || announced
                || text.startsWith(SHAPE)
                || Announcements.saysNone(text)
                || Announcements.target(text) != null
                || Announcements.listOf(text) >= 0;
        settled = true;
        if (!known) {
            findings.note(
                    "page-fields-prose",
                    line,
                    "Under " + Findings.quote(heading) + " stands no table but prose: " + Findings.quote(text),
                    "Look at the page; tell what the words say in an overlay.");
        }
    }
}

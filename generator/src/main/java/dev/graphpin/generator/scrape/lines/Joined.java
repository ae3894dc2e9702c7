package dev.graphpin.generator.scrape.lines;

import dev.graphpin.generator.scrape.lines.Block.Prose;
import dev.graphpin.generator.scrape.lines.Inline.Link;
import dev.graphpin.generator.scrape.lines.Inline.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Joins the sentence that announces a creation: its paths are a list, and what is created is told in a paragraph after it, so
 * that blocks part what is one announcement.
 */
final class Joined {
    private static final String OPENS = "edge from the following path";
    private static final String CLOSES = "when posting to this edge";

    private Joined() {}

    static List<Block> of(List<Block> blocks) {
        List<Block> joined = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Prose prose && lower(prose).contains(OPENS)) {
                List<Prose> parts = new ArrayList<>(List.of(prose));
                while (i + 1 < blocks.size() && blocks.get(i + 1) instanceof Prose next && belongs(next)) {
                    parts.add(next);
                    i++;
                }
                block = join(parts);
            }
            joined.add(block);
        }
        return joined;
    }

    private static boolean belongs(Prose prose) {
        return (prose.item() && prose.text().strip().startsWith("/"))
                || lower(prose).strip().startsWith(CLOSES);
    }

    private static String lower(Prose prose) {
        return prose.text().replace('\u00a0', ' ').toLowerCase(Locale.ROOT);
    }

    private static Prose join(List<Prose> parts) {
        StringBuilder text = new StringBuilder();
        List<Link> links = new ArrayList<>();
        List<Span> codes = new ArrayList<>();
        for (Prose part : parts) {
            text.append(text.isEmpty() ? "" : "\n");
            int shift = text.length();
            text.append(part.text());
            part.inline().links().forEach(link -> links.add(new Link(shifted(link.span(), shift), link.address())));
            part.inline().codes().forEach(code -> codes.add(shifted(code, shift)));
        }
        return new Prose(
                new Inline(text.toString(), links, codes),
                parts.get(0).item(),
                parts.get(0).line());
    }

    private static Span shifted(Span span, int by) {
        return new Span(span.text(), span.from() + by, span.to() + by);
    }
}

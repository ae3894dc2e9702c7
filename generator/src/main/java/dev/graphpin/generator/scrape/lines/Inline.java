package dev.graphpin.generator.scrape.lines;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text without its markup, and what the markup said.
 *
 * @param text plain; line feeds and {@code <br>} are line feeds, other white space is as it was
 * @param links in order, those without text left out
 * @param codes code spans in order
 */
record Inline(String text, List<Link> links, List<Span> codes) {
    Inline {
        links = List.copyOf(links);
        codes = List.copyOf(codes);
    }

    /** Text without markup, as text renderings have it. */
    static Inline plain(String text) {
        return new Inline(text, List.of(), List.of());
    }

    /** A part of the text, {@code from} inclusive, {@code to} exclusive. */
    record Span(String text, int from, int to) {}

    /** A link that covers a part of the text. */
    record Link(Span span, String address) {}

    /** The address of the first link whose text is {@code words}; null when there is none. */
    @Nullable
    String addressOf(String words) {
        return links.stream()
                .filter(link -> link.span().text().strip().equals(words))
                .map(Link::address)
                .findFirst()
                .orElse(null);
    }

    /** The address of the first link whose text begins with {@code words}; null when there is none. */
    @Nullable
    String addressStarting(String words) {
        return links.stream()
                .filter(link -> link.span().text().strip().startsWith(words))
                .map(Link::address)
                .findFirst()
                .orElse(null);
    }

    /** The address of the first link that begins at {@code offset} or later; null when there is none. */
    @Nullable
    String addressFrom(int offset) {
        return links.stream()
                .filter(link -> link.span().from() >= offset)
                .map(Link::address)
                .findFirst()
                .orElse(null);
    }
}

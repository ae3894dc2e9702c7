package dev.graphpin.generator.scrape.html;

import dev.graphpin.generator.scrape.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of text with its links. A new block begins a new line; other white space is kept as it is.
 *
 * @param text the text
 * @param links in order
 */
record Prose(String text, List<Link> links) {
    static final Prose EMPTY = new Prose("", List.of());

    Prose {
        links = List.copyOf(links);
    }

    /** A link over the text from {@code start} to {@code end}, its address as the page has it. */
    record Link(int start, int end, String href) {}

    Prose slice(int from, int to) {
        List<Link> within = new ArrayList<>();
        for (Link link : links) {
            if (link.start >= from && link.end <= to) {
                within.add(new Link(link.start - from, link.end - from, link.href));
            }
        }
        return new Prose(text.substring(from, to), within);
    }

    /** The text in one line; null when there is none. */
    @Nullable
    String words() {
        String words = Texts.collapse(text);
        return words.isEmpty() ? null : words;
    }

    /** The address of the first link whose text begins with {@code start}; null for none. */
    @Nullable
    String linkOf(String start) {
        for (Link link : links) {
            if (text.substring(link.start, link.end).strip().startsWith(start)) {
                return link.href;
            }
        }
        return null;
    }

    /** Lines that are not blank, each in one line of words. */
    List<String> lines() {
        return text.lines().map(Texts::collapse).filter(line -> !line.isEmpty()).toList();
    }

    /** Collects a text. Not for several threads. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Link> links = new ArrayList<>();

        void text(String more) {
            text.append(more);
        }

        /** Ends the line, unless it is empty. */
        void line() {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
        }

        /** Ends a line even where nothing stands before it, so that what follows has an offset of its own. */
        void mark() {
            text.append('\n');
        }

        void link(int start, String href) {
            links.add(new Link(start, text.length(), href));
        }

        int length() {
            return text.length();
        }

        /** What was collected; the builder then begins anew. */
        Prose build() {
            Prose prose = new Prose(text.toString(), links);
            text.setLength(0);
            links.clear();
            return prose;
        }
    }
}

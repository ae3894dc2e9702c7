package dev.graphpin.generator.scrape.assemble;

import dev.graphpin.generator.scrape.Page;
import dev.graphpin.spec.model.Lock;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page, and the capture it was read from.
 *
 * <p>Sources are ordered by how much they can be trusted to tell: the form that carries more first (HTML, Markdown with
 * links, Markdown, text), then the later capture (one without a date counts as the oldest), then by id, so that the order
 * never depends on how the captures were found.
 *
 * @param id the capture's key in {@link Lock#captures()}
 * @param carries what the rendering still carries
 */
public record Source(String id, Lock.Capture capture, Page page, Carries carries) implements Comparable<Source> {
    private static final Comparator<Source> ORDER = Comparator.comparing(Source::carries)
            .reversed()
            .thenComparing(s -> s.capture.date(), Comparator.nullsLast(Comparator.<String>reverseOrder()))
            .thenComparing(Source::id);

    /** What a rendering of a page still carries, least first. */
    public enum Carries {
        /** Neither links nor the words that are linked, no nesting. */
        TEXT,
        /** All words, no addresses, no nesting. */
        WORDS,
        /** All words and where they lead, no nesting. */
        LINKS,
        /** Nesting too. */
        ALL
    }

    public static Source of(String id, Lock.Capture capture, Page page) {
        return new Source(id, capture, page, carriedBy(page));
    }

    private static Carries carriedBy(Page page) {
        return switch (page.form()) {
            case HTML -> Carries.ALL;
            case MARKDOWN -> hasLinks(page) ? Carries.LINKS : Carries.WORDS;
            case TEXT -> Carries.TEXT;
        };
    }

    private static boolean hasLinks(Page page) {
        Page.Reading read = page.read();
        return read.targetLink() != null
                || Stream.of(
                                read.fields().stream().map(Page.Item::link),
                                read.edges().stream().map(Page.EdgeRow::link),
                                page.operations().stream().map(Page.Writing::link))
                        .flatMap(links -> links)
                        .anyMatch(Objects::nonNull);
    }

    /** The page's address as the page tells it, else as the capture's sidecar does; null when neither does. */
    @Nullable
    String url() {
        return page.url() == null ? capture.url() : page.url();
    }

    /** The source as {@link dev.graphpin.spec.model.Origin} writes it. */
    String at(int line) {
        return id + ":" + line;
    }

    @Override
    public int compareTo(Source other) {
        return ORDER.compare(this, other);
    }
}

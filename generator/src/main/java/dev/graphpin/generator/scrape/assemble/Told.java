package dev.graphpin.generator.scrape.assemble;

import java.util.Comparator;

/**
 * One telling of a thing: what one place of one page says about it.
 *
 * <p>Where tellings contradict, the first in this order is taken: the better {@link Source}, then the owner's own page
 * (the page of the node for the node, the page of the edge for the edge), then the earlier line.
 *
 * @param own whether the page is the owner's own
 */
record Told<T>(T what, int line, boolean own, Source source) {

    /** The best telling first. */
    static <T> Comparator<Told<T>> order() {
        return Comparator.<Told<T>, Source.Carries>comparing(t -> t.source.carries())
                .reversed()
                .thenComparing(t -> t.source.capture().date(), Comparator.nullsLast(Comparator.<String>reverseOrder()))
                .thenComparing(t -> !t.own)
                .thenComparing(t -> t.source.id())
                .thenComparing(Told::line);
    }

    String place() {
        return source.at(line);
    }

    <R> Told<R> with(R part, int partLine) {
        return new Told<>(part, partLine, own, source);
    }
}

package dev.graphpin.generator.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Does one thing to each file, by all processors. */
public final class Parallel {
    private Parallel() {}

    /** What is done; safe for use by many threads. */
    interface Step<A, B> {
        B of(String name, A file) throws IOException;
    }

    /**
     * What the step makes of each file, by name.
     *
     * @throws IOException as one of the steps threw it
     */
    static <A, B> SortedMap<String, B> each(Map<String, A> files, Step<A, B> step) throws IOException {
        ConcurrentHashMap<String, B> made = new ConcurrentHashMap<>();
        try {
            each(List.copyOf(files.entrySet()), file -> {
                try {
                    made.put(file.getKey(), step.of(file.getKey(), file.getValue()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new TreeMap<>(made);
    }

    /**
     * Takes each step once, in no order. A processor that is done with one goes on with the next: files differ a hundredfold, and equal shares of them,
     * which a stream would give, keep some waiting for others.
     *
     * @param step safe for use by many threads; what it throws is thrown here
     */
    public static <A> void each(List<A> all, Consumer<A> step) {
        AtomicInteger next = new AtomicInteger();
        IntStream.rangeClosed(0, ForkJoinPool.getCommonPoolParallelism())
                .parallel()
                .forEach(processor -> {
                    for (int i = next.getAndIncrement(); i < all.size(); i = next.getAndIncrement()) {
                        step.accept(all.get(i));
                    }
                });
    }
}

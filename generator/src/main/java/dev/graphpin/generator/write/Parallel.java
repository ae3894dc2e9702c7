package dev.graphpin.generator.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Does one thing to each file, by all processors. */
final class Parallel {
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
            files.entrySet().parallelStream().forEach(file -> {
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
}

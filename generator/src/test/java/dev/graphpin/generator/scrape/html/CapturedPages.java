package dev.graphpin.generator.scrape.html;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The captured pages that lie beside the project, where somebody keeps them. */
final class CapturedPages {
    private CapturedPages() {}

    /** The HTML pages of a folder of captures by their path in it; skips the test, with a word, when there are none. */
    static SortedMap<String, String> of(String folder) {
        Path captures = Path.of("../../shared/captures").resolve(folder);
        assumeTrue(Files.isDirectory(captures), "skipped: no captures in " + captures);
        SortedMap<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(captures)) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".html"))::iterator) {
                pages.put(captures.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }
}

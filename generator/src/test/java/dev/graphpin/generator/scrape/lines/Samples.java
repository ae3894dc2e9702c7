package dev.graphpin.generator.scrape.lines;

import dev.graphpin.generator.scrape.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Pages to test with: our own beside the tests, and the captures next to the project where they are there. */
final class Samples {
    private Samples() {}

    /** A page or an expectation of ours. */
    static String own(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError("no test resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A capture; the test is skipped, and says so, where the captures are absent. */
    static String captured(String name) {
        Path file = captures().resolve(name);
        Assumptions.assumeTrue(Files.isRegularFile(file), "skipped: no captures beside the project (" + name + ")");
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path captures() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder.getParent() != null && !Files.exists(folder.resolve("spec/pom.xml"))) {
            folder = folder.getParent();
        }
        return folder.resolveSibling("shared").resolve("captures");
    }

    static Page read(String name, String text) {
        return name.endsWith(".txt")
                ? new TextPageReader().read(name, text)
                : new MarkdownPageReader().read(name, text);
    }
}

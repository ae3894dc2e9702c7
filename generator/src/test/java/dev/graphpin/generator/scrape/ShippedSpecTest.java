package dev.graphpin.generator.scrape;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.graphpin.generator.scrape.assemble.Descriptions;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostic.Severity;
import dev.graphpin.spec.yaml.SpecWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Derives the shipped specs again from the captures and compares bytes. {@code -Dgraphpin.rewrite=true} writes them instead, just as
 * the commands in {@code spec/README.md} do.
 */
final class ShippedSpecTest {
    /** The bases that v19.0 is compared with hold the nodes of the same names. */
    private static final Map<String, List<String>> INPUTS = Map.of(
            "v19.0",
            List.of("v19.0"),
            "v18.0",
            List.of("v18.0"),
            "v2.12",
            List.of(
                    "v2.12/comment/index.html",
                    "v2.12/event/index.html",
                    "v2.12/page/index.html",
                    "v2.12/post/index.html",
                    "v2.12/user/accounts/index.html",
                    "v2.12/user/index.html",
                    "v2.12/user/picture/index.html"));

    @ParameterizedTest
    @ValueSource(strings = {"v19.0", "v18.0", "v2.12"})
    void isDerivedByteForByte(String version) throws IOException {
        Path captures = Project.root().resolve("../shared/captures").normalize();
        assumeTrue(Files.isDirectory(captures), "skipped: the captured pages are not at ../shared/captures");
        Path shipped = Project.root().resolve("spec/src/main/resources/dev/graphpin/specs/" + version);

        Scraped scraped = Scraper.scrape(ScrapeOptions.of(Objects.requireNonNull(INPUTS.get(version)).stream()
                        .map(captures::resolve)
                        .toList())
                .withDescriptions(Descriptions.DROP)
                .withOverlays(files(Project.root().resolve("spec/overlays/" + version))));
        assertThat(scraped.diagnostics().stream()
                        .filter(d -> d.severity() == Severity.ERROR)
                        .map(Diagnostic::toString))
                .isEmpty();
        SortedMap<String, String> derived = SpecWriter.render(Objects.requireNonNull(scraped.spec()), scraped.lock());

        if (Boolean.getBoolean("graphpin.rewrite")) {
            write(shipped, derived);
        }
        assertWithMessage("files of %s", version)
                .that(contents(shipped).keySet())
                .containsExactlyElementsIn(derived.keySet());
        contents(shipped)
                .forEach((name, text) ->
                        assertWithMessage("%s/%s", version, name).that(text).isEqualTo(derived.get(name)));
    }

    private static SortedMap<String, String> contents(Path dir) {
        SortedMap<String, String> contents = new TreeMap<>();
        for (Path file : files(dir)) {
            try {
                contents.put(dir.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return contents;
    }

    private static List<Path> files(Path dir) {
        if (!Files.isDirectory(dir)) {
            return List.of();
        }
        try (Stream<Path> below = Files.walk(dir)) {
            return below.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path dir, SortedMap<String, String> files) throws IOException {
        for (Path old : files(dir)) {
            Files.delete(old);
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = dir.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.writeString(path, file.getValue());
        }
    }
}

package dev.graphpin.generator.scrape;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.graphpin.spec.ShippedSpecs;
import dev.graphpin.spec.model.Lock;
import dev.graphpin.spec.yaml.SpecReader;
import dev.graphpin.spec.yaml.SpecWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The hashes of {@code lock.yaml} are those of the captures' bytes, and tell when a capture is not the one that was read. */
final class LockTest {
    private static final String PAGE = """
            # Thing

            ## Reading

            ```
            GET /v19.0/{thing-id} HTTP/1.1
            ```

            ### Fields

            | Field | Description |
            | --- | --- |
            | `id`int | Words. |
            | `weight`int | Words. |
            """;

    @TempDir
    Path temp;

    private Scraped scrape(Path... previous) {
        ScrapeOptions options = ScrapeOptions.of(List.of(temp.resolve("pages")));
        return Scraper.scrape(previous.length == 0 ? options : options.withPrevious(previous[0]));
    }

    private void page(byte[] bytes) throws IOException {
        Files.write(Files.createDirectories(temp.resolve("pages")).resolve("thing.md"), bytes);
    }

    private void page(String text) throws IOException {
        page(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(@Nullable Lock lock, String id) {
        Lock.Capture capture = lock == null ? null : lock.captures().get(id);
        return capture == null ? "no capture " + id : capture.sha256();
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyByteCountsWhetherItIsReadOrNot() throws IOException {
        for (byte[] bytes : List.of(
                PAGE.getBytes(StandardCharsets.UTF_8),
                (PAGE + " ").getBytes(StandardCharsets.UTF_8),
                PAGE.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + PAGE).getBytes(StandardCharsets.UTF_8),
                PAGE.replace("Words", "W\u00f6rter").getBytes(StandardCharsets.ISO_8859_1))) {
            page(bytes);
            Scraped scraped = scrape();

            assertThat(Objects.requireNonNull(scraped.spec()).nodes()).containsKey("Thing");
            assertThat(hash(scraped.lock(), "thing.md")).isEqualTo(sha256(temp.resolve("pages/thing.md")));
        }
    }

    @Test
    void aCaptureThatChangedBehindTheLockIsNoticed() throws IOException {
        page(PAGE);
        Scraped first = scrape();
        String hash = hash(first.lock(), "thing.md");
        Path last = temp.resolve("last");
        for (Map.Entry<String, String> file : SpecWriter.render(Objects.requireNonNull(first.spec()), first.lock())
                .entrySet()) {
            Path path = last.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        assertThat(hash(SpecReader.read(last).lock(), "thing.md")).isEqualTo(hash);
        assertThat(scrape(last).lock()).isEqualTo(first.lock());

        page(PAGE.replace("weight", "height"));
        Lock now = scrape(last).lock();

        assertThat(hash(now, "thing.md")).isEqualTo(sha256(temp.resolve("pages/thing.md")));
        assertThat(hash(now, "thing.md")).isNotEqualTo(hash);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v19.0", "v18.0", "v2.12"})
    void whatIsShippedWasReadFromThePagesThatLieBesideTheProject(String version) throws IOException {
        Path captures = Project.root().resolve("../shared/captures").normalize();
        assumeTrue(Files.isDirectory(captures), "skipped: the captured pages are not at ../shared/captures");
        Lock lock = Objects.requireNonNull(ShippedSpecs.read(version).lock());

        assertThat(lock.captures()).isNotEmpty();
        try (Stream<Path> below = Files.walk(captures.resolve(version))) {
            List<Path> pages = below.filter(Files::isRegularFile).toList();
            for (String id : lock.captures().keySet()) {
                List<String> hashes = new ArrayList<>();
                for (Path page : pages) {
                    if (page.endsWith(id)) {
                        hashes.add(sha256(page));
                    }
                }
                assertWithMessage(id).that(hashes).contains(hash(lock, id));
            }
        }
    }
}

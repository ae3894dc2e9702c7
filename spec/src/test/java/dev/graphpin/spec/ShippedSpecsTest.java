package dev.graphpin.spec;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.check.SpecValidator;
import dev.graphpin.spec.yaml.SpecReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** With {@code -Dgraphpin.rewrite=true} the index is written anew. */
final class ShippedSpecsTest {
    private static final Path SPECS = Path.of("src/main/resources/dev/graphpin/specs");

    @Test
    void theIndexListsEveryFile() throws IOException {
        String expected = files().stream().map(file -> file + "\n").collect(Collectors.joining());
        Path index = SPECS.resolve("index.txt");
        if (Boolean.getBoolean("graphpin.rewrite")) {
            Files.createDirectories(SPECS);
            Files.writeString(index, expected);
        }
        assertWithMessage("run the test with -Dgraphpin.rewrite=true")
                .that(Files.readString(index))
                .isEqualTo(expected);
    }

    @Test
    void everyShippedSpecIsSoundAndOfItsVersion() {
        assertThat(ShippedSpecs.versions()).contains("v19.0");
        for (String version : ShippedSpecs.versions()) {
            List<Diagnostic> found = SpecValidator.validate(ShippedSpecs.source(version));
            assertWithMessage(found.toString())
                    .that(Diagnostics.hasErrors(found))
                    .isFalse();
            SpecReader.Result read = ShippedSpecs.read(version);
            assertThat(requireNonNull(read.spec()).graphVersion()).isEqualTo(version);
            assertThat(read.lock()).isNotNull();
        }
    }

    @Test
    void anUnknownVersionIsRefused() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> ShippedSpecs.read("v0.1"));
        assertThat(refused).hasMessageThat().contains("v0.1");
        assertThat(refused).hasMessageThat().contains("v19.0");
    }

    private static List<String> files() throws IOException {
        if (!Files.isDirectory(SPECS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(SPECS)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> SPECS.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}

package dev.graphpin.generator.config;

import static com.google.common.truth.Truth.assertThat;

import dev.graphpin.spec.check.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigMemoryTest {
    private static final String TEXT = """
            graphVersion: v19.0
            basePackage: com.example
            includes: [User, "Page#\\u00fc\\t\\\\n\\r\\n", '']
            excludes: User/friends
            captures: []
            nameOverrides: {User: Person, "a\\tb": "c\\nd"}
            outputDirectory: out
            failOnWarnings: true
            """;

    @TempDir
    Path temp;

    private final Diagnostics diagnostics = new Diagnostics();
    private Path file;
    private Path memory;

    @BeforeEach
    void aFile() throws IOException {
        file = Files.writeString(temp.resolve("graphpin.yaml"), TEXT);
        memory = temp.resolve("target/graphpin/x.config");
    }

    private Settings read() {
        return ConfigMemory.read(file, memory, diagnostics);
    }

    /** Replaces a word that the memory holds, so that one sees whether it was believed. */
    private void forge(String word, String by) throws IOException {
        Files.writeString(memory, Files.readString(memory).replace(word, by));
    }

    private static String version(Settings settings) {
        return settings.get(Setting.GRAPH_VERSION) instanceof Settings.Text text ? text.text() : "none";
    }

    @Test
    void whatIsRememberedIsWhatWasParsedPlacesIncluded() {
        Settings parsed = ConfigFile.read(file, diagnostics);
        read();
        Settings remembered = read();

        for (Setting setting : Setting.values()) {
            assertThat(remembered.get(setting)).isEqualTo(parsed.get(setting));
        }
        assertThat(parsed.get(Setting.INCLUDES)).isNotNull();
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void theSameBytesAreNotParsedAgain() throws IOException {
        read();
        forge("v19.0", "v77.0");

        assertThat(version(read())).isEqualTo("v77.0");
    }

    @Test
    void otherBytesAndOtherPlacesAre() throws IOException {
        read();
        forge("v19.0", "v77.0");
        Files.writeString(file, TEXT.replace("v19.0", "v18.0"));
        assertThat(version(read())).isEqualTo("v18.0");

        forge("v18.0", "v77.0");
        // Its relative paths would lead elsewhere.
        file = Files.copy(file, Files.createDirectories(temp.resolve("other")).resolve("graphpin.yaml"));
        assertThat(version(read())).isEqualTo("v18.0");
    }

    @Test
    void aMemoryThatDoesNotReadIsNone() throws IOException {
        read();
        String whole = Files.readString(memory);
        for (String damaged : List.of(
                "",
                "x",
                whole.replace("graphpin-config 1", "graphpin-config 0"),
                whole.replace("graphVersion", "graphVersoin"),
                whole.replace("\nm\t", "\nx\t"),
                whole.substring(0, whole.length() - 2),
                whole.replace("end", "t\t\nend"))) {
            Files.writeString(memory, damaged);
            assertThat(version(read())).isEqualTo("v19.0");
            assertThat(Files.readString(memory)).isEqualTo(whole);
        }
    }

    @Test
    void whatHasFindingsIsToldEveryTime() throws IOException {
        Files.writeString(file, "graphVersion: v19.0\ninclude: [User]\n");
        read();
        assertThat(Files.exists(memory)).isFalse();
        assertThat(diagnostics.hasErrors()).isTrue();

        file = temp.resolve("nowhere.yaml");
        read();
        assertThat(diagnostics.sorted()).hasSize(2);
    }
}

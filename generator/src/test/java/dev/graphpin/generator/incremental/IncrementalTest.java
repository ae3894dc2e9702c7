package dev.graphpin.generator.incremental;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncrementalTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path temp;

    private Path spec;
    private Path out;
    private Path state;

    @BeforeEach
    void someInputAndOutput() throws IOException {
        spec = Files.createDirectories(temp.resolve("spec ü"));
        out = Files.createDirectories(temp.resolve("out"));
        state = temp.resolve("target/x.state");
        Files.writeString(Files.createDirectories(spec.resolve("nodes")).resolve("User.yaml"), "user");
        Files.writeString(out.resolve("User.java"), "User");
    }

    private Incremental look(String... settings) {
        TreeMap<String, String> all = new TreeMap<>();
        for (int i = 0; i < settings.length; i += 2) {
            all.put(settings[i], settings[i + 1]);
        }
        return Incremental.look(state, all, List.of(spec), out);
    }

    private void run(String... settings) throws IOException {
        look(settings).remember(List.of("User.java"));
    }

    @Test
    void theFirstRunHasItsReason() {
        assertThat(look().reasons()).containsExactly("there is no record of an earlier run");
    }

    @Test
    void nothingChanged() throws IOException {
        run("includes", "User\\n, two\nlines");
        assertThat(look("includes", "User\\n, two\nlines").reasons()).isEmpty();
    }

    @Test
    void tellsEveryChange() throws IOException {
        Files.writeString(spec.resolve("old.yaml"), "old");
        run("includes", "User", "closure", "STUB");
        Files.delete(spec.resolve("old.yaml"));
        Files.writeString(spec.resolve("new.yaml"), "new");
        Files.writeString(spec.resolve("nodes/User.yaml"), "USER");
        Files.delete(out.resolve("User.java"));

        assertThat(look("includes", "User, Page", "excludes", "x").reasons())
                .containsExactly(
                        "closure was 'STUB' and is not given",
                        "excludes was not given and is 'x'",
                        "includes was 'User' and is 'User, Page'",
                        "input is new: " + spec.resolve("new.yaml"),
                        "input changed: " + spec.resolve("nodes/User.yaml"),
                        "input is gone: " + spec.resolve("old.yaml"),
                        "output is gone: " + out.resolve("User.java"))
                .inOrder();
    }

    @Test
    void seesAnEditThatKeepsSizeAndTime() throws IOException {
        Path file = out.resolve("User.java");
        Files.setLastModifiedTime(file, LONG_AGO);
        run();
        Files.writeString(file, "Uzer");
        Files.setLastModifiedTime(file, LONG_AGO);

        assertThat(look().reasons()).containsExactly("output was edited: " + file);
    }

    @Test
    void anotherTimeAloneIsNoChange() throws IOException {
        run();
        Files.setLastModifiedTime(spec.resolve("nodes/User.yaml"), LONG_AGO);

        assertThat(look().reasons()).isEmpty();
        assertThat(look().reasons()).isEmpty();
    }

    @Test
    void aStateThatDoesNotReadIsNone() throws IOException {
        run();
        String whole = Files.readString(state);
        for (String damaged : List.of(
                "",
                "x",
                whole.substring(0, whole.length() / 2),
                whole.replace("graphpin-state 1", "graphpin-state 0"),
                whole.replace("o ", "q "),
                whole.replaceAll(" \\d+ ", " x "))) {
            Files.writeString(state, damaged);
            assertThat(look().reasons()).containsExactly("there is no record of an earlier run");
        }
    }

    @Test
    void stampsAreTrustedOnlyOnceTheyAreSettled() {
        Stamp stamp = new Stamp(4, 1_000_000_001L, 1_500_000_001L);

        assertThat(stamp.isSettledAt(1_500_000_002L)).isFalse();
        assertThat(stamp.isSettledAt(1_600_000_000L)).isTrue();
        assertThat(new Stamp(4, 1_000_000_000L, 2_000_000_000L).isSettledAt(3_000_000_000L))
                .isFalse();
        assertThat(new Stamp(4, 1_000_000_000L, 2_000_000_000L).isSettledAt(5_000_000_000L))
                .isTrue();
    }

    @Test
    void aKnownStampSparesReading() throws IOException {
        Path file = spec.resolve("nodes/User.yaml");
        long later = Fingerprints.now() + 10_000_000_000L;
        Map<String, Known> first = Fingerprints.of(spec, List.of("nodes/User.yaml"), Map.of(), later);
        Map<String, Known> lied = Map.of(
                "nodes/User.yaml",
                new Known("as told", first.values().iterator().next().stamp()));

        assertThat(Fingerprints.of(spec, List.of("nodes/User.yaml"), lied, later))
                .isEqualTo(lied);
        Files.writeString(file, "longer than before");
        assertThat(Fingerprints.of(spec, List.of("nodes/User.yaml"), lied, later))
                .isNotEqualTo(lied);
    }
}

package dev.graphpin.generator.incremental;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
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
        run("includes", "User");
        byte[] whole = Files.readAllBytes(state);
        List<byte[]> damaged = new ArrayList<>();
        for (int length = 0; length < whole.length; length++) {
            damaged.add(Arrays.copyOf(whole, length));
        }
        damaged.add(Arrays.copyOf(whole, whole.length + 1));
        byte[] ofAnotherForm = whole.clone();
        ofAnotherForm[Integer.BYTES + State.MARK.indexOf('3')] = '2';
        damaged.add(ofAnotherForm);
        byte[] withALongText = whole.clone();
        Arrays.fill(withALongText, 0, Integer.BYTES, (byte) 0x7f);
        damaged.add(withALongText);
        damaged.add("graphpin-state 2\nend\n".getBytes(StandardCharsets.UTF_8));

        for (byte[] bytes : damaged) {
            Files.write(state, bytes);
            assertThat(look("includes", "User").reasons()).containsExactly("there is no record of an earlier run");
        }
        Files.write(state, whole);
        assertThat(look("includes", "User").reasons()).isEmpty();
    }

    @Test
    void stampsAreTrustedOnlyOnceTheyAreSettled() {
        Stamp stamp = new Stamp(4, 1_000_000_001L, 1_500_000_001L, 7);

        assertThat(stamp.isSettledAt(1_500_000_002L)).isFalse();
        assertThat(stamp.isSettledAt(1_600_000_000L)).isTrue();
        assertThat(new Stamp(4, 1_000_000_000L, 2_000_000_000L, 7).isSettledAt(3_000_000_000L))
                .isFalse();
        assertThat(new Stamp(4, 1_000_000_000L, 2_000_000_000L, 7).isSettledAt(5_000_000_000L))
                .isTrue();
    }

    @Test
    void aKnownStampSparesReading() throws IOException {
        Path file = spec.resolve("nodes/User.yaml");
        Map<String, Known> first = userYaml(Map.of());
        Map<String, Known> lied = Map.of(
                "nodes/User.yaml",
                new Known(new Hash(1, 2, 3, 4), first.values().iterator().next().stamp()));

        assertThat(userYaml(lied)).isEqualTo(lied);
        Files.writeString(file, "longer than before");
        assertThat(userYaml(lied)).isNotEqualTo(lied);
    }

    /** What is known of the file when it is looked at long after it was written. */
    private Map<String, Known> userYaml(Map<String, Known> before) {
        List<String> names = List.of("nodes/User.yaml");
        long later = Fingerprints.now() + 10_000_000_000L;
        return Fingerprints.of(spec, Fingerprints.stamps(spec, names, Stamp.isUnix(spec)), before, later);
    }

    @Test
    void seesAFolderThatTookThePlaceOfAnotherWhoseFilesLookAlike() {
        Stamp one = new Stamp(4, 1_000_000_001L, 1_500_000_001L, 7);
        Stamp other = new Stamp(4, 1_000_000_001L, 1_500_000_001L, 8);

        assertThat(one.isSame(other)).isFalse();
    }

    @Test
    void seesAFolderThatTookThePlaceOfAnother() throws IOException {
        run();
        Files.move(spec, temp.resolve("aside"));
        Files.writeString(Files.createDirectories(spec.resolve("nodes")).resolve("User.yaml"), "Uzer");

        assertThat(look().reasons()).containsExactly("input changed: " + spec.resolve("nodes/User.yaml"));
    }

    @Test
    void whatItWritesItselfIsNoInput() throws IOException {
        state = temp.resolve("whole/target/graphpin/x.state");
        spec = Files.createDirectories(temp.resolve("whole"));
        out = Files.createDirectories(spec.resolve("target/out"));
        Files.writeString(spec.resolve("User.yaml"), "user");
        Files.writeString(out.resolve("User.java"), "User");
        run();

        assertThat(look().reasons()).isEmpty();
        // What others put there is none of its own, wherever that is.
        for (String other : List.of("target/Page.yaml", "target/out/Page.yaml", "target/graphpin/Page.yaml")) {
            Files.writeString(spec.resolve(other), "page");
            assertThat(look().reasons()).containsExactly("input is new: " + spec.resolve(other));
            run();
        }
        assertThat(look().reasons()).isEmpty();
    }

    @Test
    void aSpecInTheOutputIsStillAnInput() throws IOException {
        out = spec;
        Files.writeString(out.resolve("User.java"), "User");
        run();
        assertThat(look().reasons()).isEmpty();

        Files.writeString(spec.resolve("nodes/User.yaml"), "USER");

        assertThat(look().reasons()).containsExactly("input changed: " + spec.resolve("nodes/User.yaml"));
    }

    @Test
    void followsLinksAndNotInACircle() throws IOException {
        Path elsewhere = Files.createDirectories(temp.resolve("v1"));
        Files.writeString(elsewhere.resolve("Page.yaml"), "page");
        Path other = Files.createDirectories(temp.resolve("v2"));
        Files.writeString(other.resolve("Page.yaml"), "PAGE");
        Path link = spec.resolve("nodes/more");
        try {
            Files.createSymbolicLink(spec.resolve("nodes/round"), spec);
            Files.createSymbolicLink(link, elsewhere);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "links cannot be made here");
        }
        run();
        assertThat(look().reasons()).isEmpty();

        Files.delete(link);
        Files.createSymbolicLink(link, other);

        assertThat(look().reasons()).containsExactly("input changed: " + link.resolve("Page.yaml"));
    }
}

package dev.graphpin.generator.write;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.graphpin.generator.write.OutputPolicy.Edited;
import dev.graphpin.generator.write.OutputPolicy.Stale;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTreeTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path temp;

    private Path out() {
        return temp.resolve("out");
    }

    private OutputTree.Result write(Map<String, String> files) throws IOException {
        return new OutputTree(out()).write(new TreeMap<>(files));
    }

    private static List<String> ids(OutputTree.Result result) {
        return result.diagnostics().stream().map(Diagnostic::id).toList();
    }

    private SortedMap<String, String> visible() throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(out())) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                if (!file.getFileName().toString().equals(Manifest.NAME)) {
                    found.put(out().relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return found;
    }

    @Test
    void writesWhatIsGivenAndNothingElse() throws IOException {
        OutputTree.Result result = write(Map.of("a/B.java", "b", "c.yaml", "ü\n"));

        assertThat(result.written()).containsExactly("a/B.java", "c.yaml").inOrder();
        assertThat(result.diagnostics()).isEmpty();
        assertThat(visible()).containsExactly("a/B.java", "b", "c.yaml", "ü\n");
    }

    @Test
    void leavesUnchangedFilesTheirTime() throws IOException {
        write(Map.of("same", "1", "other", "1"));
        Files.setLastModifiedTime(out().resolve("same"), LONG_AGO);
        Files.setLastModifiedTime(out().resolve("other"), LONG_AGO);
        Files.setLastModifiedTime(out().resolve(Manifest.NAME), LONG_AGO);

        OutputTree.Result result = write(Map.of("same", "1", "other", "2"));

        assertThat(result.unchanged()).containsExactly("same");
        assertThat(result.written()).containsExactly("other");
        assertThat(Files.getLastModifiedTime(out().resolve("same"))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(out().resolve("other"))).isNotEqualTo(LONG_AGO);
    }

    @Test
    void touchesNothingAtAllWhenNothingChanged() throws IOException {
        write(Map.of("a", "1"));
        Files.setLastModifiedTime(out().resolve(Manifest.NAME), LONG_AGO);

        write(Map.of("a", "1"));

        assertThat(Files.getLastModifiedTime(out().resolve(Manifest.NAME))).isEqualTo(LONG_AGO);
    }

    @Test
    void deletesOnlyWhatItWroteAndFoldersThatThenAreEmpty() throws IOException {
        write(Map.of("gone/deep/A", "1", "kept/B", "1", "C", "1"));
        Files.writeString(out().resolve("kept/mine.txt"), "mine");

        OutputTree.Result result = write(Map.of("C", "1"));

        assertThat(result.deleted()).containsExactly("gone/deep/A", "kept/B");
        assertThat(visible()).containsExactly("C", "1", "kept/mine.txt", "mine");
        assertThat(Files.exists(out().resolve("gone"))).isFalse();
    }

    @Test
    void neverOverwritesAnEditedFileAndThenWritesNothing() throws IOException {
        write(Map.of("A", "1", "B", "1"));
        Files.writeString(out().resolve("A"), "edited");

        OutputTree.Result result = write(Map.of("A", "2", "B", "2", "C", "2"));

        assertThat(ids(result)).containsExactly("output-edited");
        assertThat(visible()).containsExactly("A", "edited", "B", "1");
    }

    @Test
    void neverDeletesAnEditedFile() throws IOException {
        write(Map.of("A", "1", "B", "1"));
        Files.writeString(out().resolve("A"), "edited");

        assertThat(ids(write(Map.of("B", "1")))).containsExactly("output-edited");
        assertThat(visible()).containsEntry("A", "edited");
    }

    @Test
    void neverOverwritesAForeignFile() throws IOException {
        Files.createDirectories(out().resolve("folder"));
        Files.writeString(out().resolve("A"), "mine");
        Files.writeString(out().resolve("file"), "mine");

        OutputTree.Result result = write(Map.of("A", "1", "folder", "1", "file/B", "1", "new", "1"));

        assertThat(ids(result)).containsExactly("output-foreign", "output-foreign", "output-foreign");
        assertThat(visible()).containsExactly("A", "mine", "file", "mine");
    }

    @Test
    void takesAForeignFileWithTheSameBytesForItsOwn() throws IOException {
        Files.createDirectories(out());
        Files.writeString(out().resolve("A"), "1");

        assertThat(write(Map.of("A", "1")).unchanged()).containsExactly("A");
        assertThat(write(Map.of("A", "2")).written()).containsExactly("A");
    }

    @Test
    void writesADeletedFileAnew() throws IOException {
        write(Map.of("A", "1"));
        Files.delete(out().resolve("A"));

        assertThat(write(Map.of("A", "1")).written()).containsExactly("A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x",
                "../../x",
                "a/../../x",
                "/etc/x",
                "a//b",
                "",
                ".",
                "..",
                "a/",
                "a\\b",
                "C:x",
                "a\u0000b",
                "a\nb",
                "con",
                "AUX.java",
                "x.",
                "x ",
                "a?b"
            })
    void refusesNamesThatLeadElsewhereOrMeanAnotherFileElsewhere(String name) throws IOException {
        assertThat(ids(write(Map.of(name, "1", "fine", "1")))).containsExactly("output-name");
        assertThat(Files.exists(out())).isFalse();
        assertThat(Files.exists(temp.resolve("x"))).isFalse();
    }

    @Test
    void refusesTwoNamesThatDifferOnlyByCase() throws IOException {
        assertThat(ids(write(Map.of("URL.java", "1", "Url.java", "2")))).containsExactly("output-name");
    }

    @Test
    void neverFollowsALinkInsideTheFolder() throws IOException {
        Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("A"), "theirs");
        Files.createDirectories(out());
        assumeTrue(canLink(out().resolve("folder"), elsewhere), "this file system has no symbolic links");
        Files.createSymbolicLink(out().resolve("file"), elsewhere.resolve("A"));

        assertThat(ids(write(Map.of("folder/A", "1", "file", "1")))).containsExactly("output-link", "output-link");
        assertThat(Files.readString(elsewhere.resolve("A"))).isEqualTo("theirs");
    }

    @Test
    void neverDeletesThroughALink() throws IOException {
        write(Map.of("folder/A", "1"));
        Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
        Files.move(out().resolve("folder/A"), elsewhere.resolve("A"));
        Files.delete(out().resolve("folder"));
        assumeTrue(canLink(out().resolve("folder"), elsewhere), "this file system has no symbolic links");

        assertThat(ids(write(Map.of("B", "1")))).containsExactly("output-link");
        assertThat(Files.exists(elsewhere.resolve("A"))).isTrue();
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        Path real = Files.createDirectories(temp.resolve("real"));
        assumeTrue(canLink(out(), real), "this file system has no symbolic links");

        assertThat(write(Map.of("A", "1")).written()).containsExactly("A");
        assertThat(Files.readString(real.resolve("A"))).isEqualTo("1");
    }

    private static boolean canLink(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    @Test
    void ignoresAManifestThatLeadsElsewhere() throws IOException {
        write(Map.of("A", "1"));
        Path victim = Files.writeString(temp.resolve("victim"), "1");
        String line = Files.readString(out().resolve(Manifest.NAME)).replace(" A\n", " ../victim\n");
        Files.writeString(out().resolve(Manifest.NAME), line);

        assertThat(write(Map.of("B", "1")).diagnostics()).isEmpty();
        assertThat(Files.exists(victim)).isTrue();
    }

    @Test
    void putsEverythingBackWhenTheDiskFails() throws IOException {
        write(Map.of("a/A", "1", "z/Z", "1", "obsolete", "1"));
        Files.setLastModifiedTime(out().resolve("a/A"), LONG_AGO);
        SortedMap<String, byte[]> changed = new TreeMap<>();
        changed.put("a/A", new byte[] {'2'});
        changed.put("new/N", new byte[] {'2'});
        changed.put("z", new byte[] {'2'}); // a folder: the move onto it fails
        Manifest manifest = Manifest.read(out());

        assertThrows(IOException.class, () -> new Transaction(out().toRealPath())
                .run(changed, List.of("obsolete"), manifest, Manifest.of(Map.of())));

        assertThat(visible()).containsExactly("a/A", "1", "z/Z", "1", "obsolete", "1");
        assertThat(Files.getLastModifiedTime(out().resolve("a/A"))).isEqualTo(LONG_AGO);
        assertThat(Files.exists(out().resolve("new"))).isFalse();
        assertThat(Manifest.read(out())).isEqualTo(manifest);
    }

    @Test
    void aRunThatWasKilledLeavesNothingThatLooksEdited() throws IOException {
        write(Map.of("A", "1", "B", "1"));
        Manifest between = Manifest.read(out()).and(Manifest.of(Map.of("A", new byte[] {'2'}, "B", new byte[] {'2'})));
        Files.write(out().resolve(Manifest.NAME), between.bytes());
        Files.writeString(out().resolve("A"), "2");
        Files.createDirectories(out().resolve(".graphpin-staging"));
        Files.writeString(out().resolve(".graphpin-staging/1.new"), "2");

        assertThat(write(Map.of("A", "3", "B", "3")).diagnostics()).isEmpty();
        assertThat(visible()).containsExactly("A", "3", "B", "3");
    }

    @Test
    void aSecondWriterIsTurnedAwayWhenItsPatienceEnds() throws IOException {
        Files.createDirectories(out());
        OutputLock first = OutputLock.tryAcquire(out().toRealPath());
        assertThat(first).isNotNull();
        try (first) {
            OutputTree impatient = new OutputTree(out(), OutputPolicy.CAREFUL, Duration.ZERO);
            assertThat(ids(impatient.write(new TreeMap<>(Map.of("A", "1"))))).containsExactly("output-busy");
        }
        assertThat(write(Map.of("A", "1")).written()).containsExactly("A");
    }

    @Test
    void aSecondWriterWaitsForTheFirst() throws Exception {
        Files.createDirectories(out());
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            Future<OutputTree.Result> second;
            OutputLock first = OutputLock.tryAcquire(out().toRealPath());
            assertThat(first).isNotNull();
            try (first) {
                second = pool.submit(() -> write(Map.of("A", "2")));
                Files.writeString(out().resolve("A"), "2");
            }
            assertThat(second.get().unchanged()).containsExactly("A");
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void keepsAnEditedFileWhenToldTo() throws IOException {
        write(Map.of("A", "1", "B", "1", "gone", "1"));
        Files.writeString(out().resolve("A"), "edited");
        Files.writeString(out().resolve("gone"), "edited");
        OutputTree keeping = new OutputTree(out(), new OutputPolicy(Stale.DELETE, Edited.KEEP));

        OutputTree.Result result = keeping.write(new TreeMap<>(Map.of("A", "2", "B", "2")));

        assertThat(result.kept()).containsExactly("A", "gone");
        assertThat(result.diagnostics().stream().map(Diagnostic::severity).distinct())
                .containsExactly(Severity.WARNING);
        assertThat(visible()).containsExactly("A", "edited", "B", "2", "gone", "edited");
        assertThat(keeping.write(new TreeMap<>(Map.of("A", "2", "B", "2"))).kept())
                .containsExactly("A", "gone");
    }

    @Test
    void overwritesAnEditedFileWhenToldTo() throws IOException {
        write(Map.of("A", "1", "gone", "1"));
        Files.writeString(out().resolve("A"), "edited");
        Files.writeString(out().resolve("gone"), "edited");
        Files.writeString(out().resolve("foreign"), "mine");
        OutputTree overwriting = new OutputTree(out(), new OutputPolicy(Stale.DELETE, Edited.OVERWRITE));

        assertThat(ids(overwriting.write(new TreeMap<>(Map.of("A", "2", "foreign", "2")))))
                .containsExactly("output-foreign");
        assertThat(overwriting.write(new TreeMap<>(Map.of("A", "2"))).deleted()).containsExactly("gone");
        assertThat(visible()).containsExactly("A", "2", "foreign", "mine");
    }

    @Test
    void keepsOrRefusesStaleFilesWhenToldTo() throws IOException {
        write(Map.of("A", "1", "stale", "1"));

        OutputTree refusing = new OutputTree(out(), new OutputPolicy(Stale.FAIL, Edited.FAIL));
        assertThat(ids(refusing.write(new TreeMap<>(Map.of("A", "2"))))).containsExactly("output-stale");
        OutputTree keeping = new OutputTree(out(), new OutputPolicy(Stale.KEEP, Edited.FAIL));
        assertThat(keeping.write(new TreeMap<>(Map.of("A", "2"))).kept()).containsExactly("stale");

        assertThat(visible()).containsExactly("A", "2", "stale", "1");
        assertThat(write(Map.of("A", "2")).deleted()).containsExactly("stale");
    }

    @Test
    void manyWritersNeverMix() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<OutputTree.Result>> jobs = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String text = "writer " + i;
                jobs.add(() -> write(Map.of("A", text, "B", text, "c/C", text)));
            }
            for (Future<OutputTree.Result> job : pool.invokeAll(jobs)) {
                assertThat(ids(job.get())).isEmpty();
            }
        } finally {
            pool.shutdown();
        }
        assertThat(visible().keySet()).containsExactly("A", "B", "c/C");
        assertThat(List.copyOf(visible().values()).stream().distinct().toList()).hasSize(1);
    }
}

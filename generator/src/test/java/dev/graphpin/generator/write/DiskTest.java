package dev.graphpin.generator.write;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Disks that are full, forbidden, or lose the process in the middle. */
class DiskTest {
    private static final int BLOCK = 4096;

    @TempDir
    Path temp;

    @Test
    void aFullDiskLeavesEverythingAsItWas() throws IOException {
        Configuration small = Configuration.unix().toBuilder()
                .setBlockSize(BLOCK)
                .setMaxSize(40L * BLOCK)
                .setWorkingDirectory("/")
                .build();
        try (FileSystem disk = Jimfs.newFileSystem(small)) {
            Path folder = disk.getPath("/out");
            SortedMap<String, String> before = new TreeMap<>(Map.of("a/A.java", "1", "B.java", "1", "C.java", "1"));
            assertThat(new OutputTree(folder).write(before).diagnostics()).isEmpty();
            SortedMap<String, String> after = new TreeMap<>();
            for (int i = 0; i < 30; i++) {
                after.put("n/New" + i + ".java", "x".repeat(2 * BLOCK));
            }
            after.put("B.java", "2");

            IOException full = assertThrows(IOException.class, () -> new OutputTree(folder).write(after));

            assertThat(DiskFailure.diagnostic(full, folder).id()).isEqualTo("output-unwritable");
            assertThat(Files.readString(folder.resolve("B.java"))).isEqualTo("1");
            assertThat(Files.exists(folder.resolve("n"))).isFalse();
            assertThat(new OutputTree(folder).write(before).unchanged()).containsExactlyElementsIn(before.keySet());
        }
    }

    @Test
    void aFolderThatMayNotBeWrittenToIsTold() throws IOException {
        assumeTrue(Files.getFileStore(temp).supportsFileAttributeView("posix"), "this file system has no POSIX rights");
        Path locked = Files.createDirectory(temp.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(locked), "this user may write everywhere");

        IOException refused = assertThrows(
                IOException.class, () -> new OutputTree(locked.resolve("out")).write(new TreeMap<>(Map.of("A", "1"))));

        assertThat(DiskFailure.diagnostic(refused, locked).message()).isEqualTo("cannot be written: permission denied");
    }

    @ParameterizedTest
    @CsvSource({"true, 0", "true, 60", "false, 0", "false, 60"})
    void aRunThatWasKilledIsRepairedByTheNext(boolean isFirst, int file) throws Exception {
        Path folder = temp.resolve("out");
        if (!isFirst) {
            assertThat(new OutputTree(folder)
                            .write(InterruptedWriter.files("one "))
                            .diagnostics())
                    .isEmpty();
        }

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        InterruptedWriter.class.getName(),
                        folder.toString(),
                        "two ",
                        Integer.toString(file))
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isEqualTo(InterruptedWriter.KILLED);

        SortedMap<String, String> wanted = InterruptedWriter.files("three ");
        assertThat(new OutputTree(folder).write(wanted).diagnostics()).isEmpty();
        for (Map.Entry<String, String> entry : wanted.entrySet()) {
            assertThat(Files.readString(folder.resolve(entry.getKey()))).isEqualTo(entry.getValue());
        }
        assertThat(Files.exists(folder.resolve(".graphpin-staging"))).isFalse();
    }
}

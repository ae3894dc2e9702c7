package dev.graphpin.generator.write;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputLockTest {
    @TempDir
    Path temp;

    private Path folder = Path.of("");

    @BeforeEach
    void resolveFolder() throws Exception {
        folder = temp.toRealPath();
    }

    /** A process loses its locks on a file when it closes the file, however often it has it open: so others of its threads try in vain first. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void keepsOtherProcessesOut(int triesOfThisOne) throws Exception {
        try (OutputLock lock = OutputLock.tryAcquire(folder)) {
            assertThat(lock).isNotNull();
            for (int i = 0; i < triesOfThisOne; i++) {
                assertThat(OutputLock.tryAcquire(folder)).isNull();
            }
            assertThat(otherProcess()).isEqualTo(LockedCounter.NEVER_HELD);
        }
        assertThat(otherProcess()).isEqualTo(0);
    }

    @Test
    void leavesNothingBehind() throws Exception {
        try (OutputLock lock = OutputLock.tryAcquire(folder)) {
            assertThat(lock).isNotNull();
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.toList()).isEmpty();
        }
    }

    @Test
    void locksOfTwoFoldersHaveNothingToDoWithEachOther() throws Exception {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path two = Files.createDirectory(folder.resolve("two"));
        try (OutputLock lock = OutputLock.tryAcquire(one);
                OutputLock other = OutputLock.tryAcquire(two)) {
            assertThat(lock).isNotNull();
            assertThat(other).isNotNull();
        }
    }

    /** Taking turns quickly, they often open a file that its owner is just deleting. */
    @Test
    void neverHasTwoOwnersAmongProcessesAndThreads() throws Exception {
        int times = 1000;
        Duration patience = Duration.ofMinutes(2);
        Process one = LockedCounter.start(folder, times, patience);
        Process two = LockedCounter.start(folder, times, patience);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> threads = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                threads.add(pool.submit(() -> LockedCounter.count(folder, times, patience)));
            }
            for (Future<Boolean> thread : threads) {
                assertThat(thread.get()).isTrue();
            }
            assertThat(one.waitFor()).isEqualTo(0);
            assertThat(two.waitFor()).isEqualTo(0);
        } finally {
            pool.shutdownNow();
            one.destroy();
            two.destroy();
        }
        assertThat(LockedCounter.counted(folder)).isEqualTo(4 * times);
    }

    private int otherProcess() throws Exception {
        return LockedCounter.start(folder, 1, Duration.ZERO).waitFor();
    }
}

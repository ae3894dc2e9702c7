package dev.graphpin.generator.write;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two runs from writing into one folder at once. The system gives the lock back when a run is killed.
 *
 * <p>On POSIX a process loses its lock on a file as soon as it closes <em>any</em> descriptor of that file. So nobody here may open
 * the file of a lock that this process holds, not even to look.
 */
final class OutputLock implements Closeable {
    private static final String NAME = ".graphpin-lock";
    private static final long BETWEEN_TRIES_MS = 20;
    private static final int SIZES = 1 << 16;

    /**
     * Files whose lock a thread of this process has or is asking for. Static, since locks of files are the process's too: another
     * thread that opened such a file would give the lock away by closing it.
     */
    private static final Set<Path> IN_USE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private OutputLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Waits for the lock; null when another run holds it for longer than that. */
    static @Nullable OutputLock acquire(Path root, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        OutputLock lock = tryAcquire(root);
        while (lock == null && System.nanoTime() < end) {
            try {
                Thread.sleep(BETWEEN_TRIES_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted while another run was writing");
            }
            lock = tryAcquire(root);
        }
        return lock;
    }

    /** Never waits; null when another run holds the lock. */
    static @Nullable OutputLock tryAcquire(Path root) throws IOException {
        Path file = root.resolve(NAME);
        if (!IN_USE.add(file)) {
            return null;
        }
        OutputLock lock = null;
        try {
            lock = ofThisProcess(file);
        } finally {
            if (lock == null) {
                IN_USE.remove(file);
            }
        }
        return lock;
    }

    private static @Nullable OutputLock ofThisProcess(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        boolean held = false;
        try {
            held = lock(channel) && isStillThere(channel, file);
        } finally {
            if (!held) {
                channel.close();
            }
        }
        return held ? new OutputLock(file, channel) : null;
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false; // another class loader's copy of this class has it
        }
    }

    /**
     * Whoever held the lock before deletes the file when done; then our lock is on a file that nobody else will find. Sizes by chance
     * tell without opening it: a file of somebody else's has the same ones once in four billion times.
     */
    private static boolean isStillThere(FileChannel channel, Path file) throws IOException {
        for (int i = 0; i < 2; i++) {
            int size = 1 + ThreadLocalRandom.current().nextInt(SIZES);
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(new byte[1]), size - 1);
            try {
                if (Files.size(file) != size) {
                    return false;
                }
            } catch (NoSuchFileException e) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        } finally {
            IN_USE.remove(file);
        }
    }
}

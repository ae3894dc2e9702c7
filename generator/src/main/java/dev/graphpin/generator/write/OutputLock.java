package dev.graphpin.generator.write;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps two runs from writing into one folder at once. The system gives the lock back when a run is killed. */
final class OutputLock implements Closeable {
    private static final String NAME = ".graphpin-lock";
    private static final long BETWEEN_TRIES_MS = 20;

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
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        boolean held = false;
        try {
            held = lock(channel) && isOurs(channel, file);
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
            return false;
        }
    }

    /** Whoever held the lock before deletes the file when done; then our lock is on a file that nobody else will find. */
    private static boolean isOurs(FileChannel channel, Path file) throws IOException {
        byte[] token = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(token), 0);
        try {
            return Arrays.equals(Files.readAllBytes(file), token);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        }
    }
}

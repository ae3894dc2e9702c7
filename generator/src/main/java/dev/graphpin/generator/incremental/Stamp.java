package dev.graphpin.generator.incremental;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the file system tells of a file without reading it. As long as none of it changes, neither do the bytes: the time of
 * change, where there is one, is the system's own and cannot be set back, and a folder that took the place of another has
 * other files, though they may be of the same size and moment.
 *
 * @param size in bytes
 * @param modified nanoseconds since the epoch
 * @param changed nanoseconds since the epoch; the modification time where the system keeps no time of change
 * @param number which file of the file system it is; 0 where the system has no numbers
 */
record Stamp(long size, long modified, long changed, long number) {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    /** Two writes within one tick of the clock that stamps files look like one. */
    private static final long TICK = TimeUnit.MILLISECONDS.toNanos(50);

    private static final long COARSE_TICK = 2 * SECOND;

    /** Of no file; equal to none. */
    static final Stamp NONE = new Stamp(-1, 0, 0, 0);

    /** Null when it is no regular file, or cannot be looked at. */
    static @Nullable Stamp of(Path file, boolean unix) {
        try {
            return unix ? unix(file) : basic(file);
        } catch (IOException e) {
            return null;
        }
    }

    private static @Nullable Stamp unix(Path file) throws IOException {
        Map<String, Object> told = Files.readAttributes(file, "unix:isRegularFile,size,lastModifiedTime,ctime,ino");
        return Boolean.TRUE.equals(told.get("isRegularFile"))
                        && told.get("size") instanceof Long size
                        && told.get("lastModifiedTime") instanceof FileTime modified
                        && told.get("ctime") instanceof FileTime changed
                        && told.get("ino") instanceof Long number
                ? new Stamp(size, nanos(modified), nanos(changed), number)
                : null;
    }

    private static @Nullable Stamp basic(Path file) throws IOException {
        BasicFileAttributes told = Files.readAttributes(file, BasicFileAttributes.class);
        long modified = nanos(told.lastModifiedTime());
        return told.isRegularFile() ? new Stamp(told.size(), modified, modified, 0) : null;
    }

    /** Spelt out, since a record's own equality costs a build without changes more than all these comparisons. */
    boolean isSame(Stamp other) {
        return size == other.size && modified == other.modified && changed == other.changed && number == other.number;
    }

    /** Whether the file system tells times of change. */
    static boolean isUnix(Path place) {
        return place.getFileSystem().supportedFileAttributeViews().contains("unix");
    }

    /** Whether a file with this stamp cannot have changed since that time without getting another stamp. */
    boolean isSettledAt(long nanos) {
        long last = Math.max(modified, changed);
        return last + (last % SECOND == 0 ? COARSE_TICK : TICK) < nanos;
    }

    private static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }
}

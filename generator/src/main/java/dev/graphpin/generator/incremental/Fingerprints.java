package dev.graphpin.generator.incremental;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Hashes of files. Those whose stamp is as it was are not read. */
final class Fingerprints {
    private Fingerprints() {}

    /**
     * The fingerprints of files that can be read, by the names they were given.
     *
     * @param root what names are relative to
     * @param before what was known of them
     * @param now nanoseconds since the epoch, taken before the call
     */
    static Map<String, Known> of(Path root, Collection<String> names, Map<String, Known> before, long now) {
        boolean unix = Stamp.isUnix(root);
        Map<String, Known> found = new ConcurrentHashMap<>();
        names.parallelStream().forEach(name -> Optional.ofNullable(of(root.resolve(name), unix, before.get(name), now))
                .ifPresent(known -> found.put(name, known)));
        return found;
    }

    private static @Nullable Known of(Path file, boolean unix, @Nullable Known before, long now) {
        Stamp stamp = Stamp.of(file, unix);
        if (stamp == null) {
            return null;
        }
        if (before != null && before.stamp().isSame(stamp)) {
            return before;
        }
        try {
            String hash = hash(Files.readAllBytes(file));
            return new Known(hash, stamp.isSettledAt(now) ? stamp : Known.UNSETTLED);
        } catch (IOException e) {
            return null;
        }
    }

    static long now() {
        return TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

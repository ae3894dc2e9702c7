package dev.graphpin.generator.incremental;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Hashes of files. Those whose stamp is as it was are not read. */
final class Fingerprints {
    private Fingerprints() {}

    /** The stamps of files that are there, by the names they were given. */
    static Map<String, Stamp> stamps(Path root, Collection<String> names, boolean unix) {
        Map<String, Stamp> found = new HashMap<>();
        for (String name : names) {
            Stamp stamp = Stamp.of(root.resolve(name), unix);
            if (stamp != null) {
                found.put(name, stamp);
            }
        }
        return found;
    }

    /**
     * The fingerprints of files that can be read, by the names they were given. What was known is the very same object, so that
     * one sees at a glance what is new.
     *
     * @param root what names are relative to
     * @param stamps of the files, by name
     * @param before what was known of them
     * @param now nanoseconds since the epoch, taken before the stamps
     */
    static Map<String, Known> of(Path root, Map<String, Stamp> stamps, Map<String, Known> before, long now) {
        Map<String, Known> all = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        for (Map.Entry<String, Stamp> file : stamps.entrySet()) {
            Known known = before.get(file.getKey());
            if (known != null && known.stamp().isSame(file.getValue())) {
                all.put(file.getKey(), known);
            } else {
                unknown.add(file.getKey());
            }
        }
        // A build without changes comes here with nothing, and has no time to set up threads for it.
        return unknown.isEmpty() ? all : withHashes(root, unknown, stamps, all, now);
    }

    private static Map<String, Known> withHashes(
            Path root, List<String> names, Map<String, Stamp> stamps, Map<String, Known> known, long now) {
        Map<String, Known> all = new ConcurrentHashMap<>(known);
        names.parallelStream().forEach(name -> Optional.ofNullable(stamps.get(name))
                .flatMap(stamp -> hashed(root.resolve(name), stamp.isSettledAt(now) ? stamp : Stamp.NONE))
                .ifPresent(is -> all.put(name, is)));
        return all;
    }

    private static Optional<Known> hashed(Path file, Stamp stamp) {
        try {
            return Optional.of(new Known(Hash.of(Files.readAllBytes(file)), stamp));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static long now() {
        return TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
    }
}

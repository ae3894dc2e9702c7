package dev.graphpin.generator.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts new files into place and takes obsolete ones away. Everything is written to a staging folder in the same place first,
 * so that what is left are moves; a move that fails undoes those before it.
 */
final class Transaction {
    private static final String STAGING = ".graphpin-staging";

    private final Path root;
    private final Path staging;
    private final Deque<Undo> undo = new ArrayDeque<>();
    private final Set<Path> folders = new HashSet<>();

    Transaction(Path root) {
        this.root = root;
        this.staging = root.resolve(STAGING);
    }

    /** A file's new bytes, and whether there is one to be replaced by them. */
    private record Staged(Path file, boolean isThere) {}

    /** Puts one thing back as it was. */
    private interface Undo {
        void run() throws IOException;
    }

    void run(SortedMap<String, byte[]> changed, List<String> obsolete, Manifest before, Manifest after)
            throws IOException {
        deleteTree(staging); // of a run that was killed; the lock says that nobody uses it
        Files.createDirectory(staging);
        try {
            SortedMap<String, Staged> ready = stage(changed);
            replaceManifest(before.and(after));
            undo.push(() -> replaceManifest(before));
            int number = 0;
            for (Map.Entry<String, Staged> file : ready.entrySet()) {
                put(file.getValue(), root.resolve(file.getKey()), staging.resolve(number++ + ".old"));
            }
            for (String name : obsolete) {
                remove(name, staging.resolve(number++ + ".old"));
            }
            replaceManifest(after);
        } catch (IOException | RuntimeException e) {
            undoAll(e);
            throw e;
        } finally {
            deleteTree(staging);
        }
        deleteEmptyFolders(obsolete);
    }

    /**
     * Writes the new files, whose order makes no difference here, by all processors: most of a run's time on the disk. Each has
     * a folder of its own, as two that make files in one folder wait for one another.
     */
    private SortedMap<String, Staged> stage(SortedMap<String, byte[]> files) throws IOException {
        AtomicInteger number = new AtomicInteger();
        Map<Thread, Path> folders = new ConcurrentHashMap<>();
        return Parallel.each(files, (name, bytes) -> {
            Path folder = folders.get(Thread.currentThread());
            if (folder == null) {
                folder = Files.createDirectory(staging.resolve("by" + number.getAndIncrement()));
                folders.put(Thread.currentThread(), folder);
            }
            Path ready = Files.write(folder.resolve(number.getAndIncrement() + ".new"), bytes);
            return new Staged(ready, Files.exists(root.resolve(name)));
        });
    }

    private void put(Staged ready, Path target, Path backup) throws IOException {
        if (ready.isThere) {
            Files.copy(target, backup, StandardCopyOption.COPY_ATTRIBUTES);
            undo.push(() -> move(backup, target));
        } else {
            createFolders(target.getParent());
            undo.push(() -> Files.deleteIfExists(target));
        }
        move(ready.file, target);
    }

    private void remove(String name, Path backup) throws IOException {
        Path target = root.resolve(name);
        move(target, backup);
        undo.push(() -> move(backup, target));
    }

    private void createFolders(@Nullable Path folder) throws IOException {
        if (folder == null || !folders.add(folder) || Files.exists(folder)) {
            return;
        }
        createFolders(folder.getParent());
        Files.createDirectory(folder);
        undo.push(() -> Files.delete(folder));
    }

    private void replaceManifest(Manifest manifest) throws IOException {
        Path ready = Files.write(staging.resolve("manifest"), manifest.bytes());
        move(ready, root.resolve(Manifest.NAME));
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void undoAll(Exception cause) {
        while (!undo.isEmpty()) {
            try {
                undo.pop().run();
            } catch (IOException | RuntimeException e) {
                cause.addSuppressed(e);
            }
        }
    }

    private void deleteEmptyFolders(Collection<String> names) throws IOException {
        TreeSet<Path> deepestFirst = new TreeSet<>(
                Comparator.comparingInt(Path::getNameCount).reversed().thenComparing(Comparator.naturalOrder()));
        for (String name : names) {
            for (Path folder = root.resolve(name).getParent();
                    folder != null && !folder.equals(root);
                    folder = folder.getParent()) {
                deepestFirst.add(folder);
            }
        }
        for (Path folder : deepestFirst) {
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    continue;
                }
            }
            Files.delete(folder);
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}

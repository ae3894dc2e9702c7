package dev.graphpin.generator.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
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

    Transaction(Path root) {
        this.root = root;
        this.staging = root.resolve(STAGING);
    }

    /** Puts one thing back as it was. */
    private interface Undo {
        void run() throws IOException;
    }

    void run(SortedMap<String, byte[]> changed, List<String> obsolete, Manifest before, Manifest after)
            throws IOException {
        deleteTree(staging); // of a run that was killed; the lock says that nobody uses it
        Files.createDirectory(staging);
        try {
            List<Path> ready = stage(List.copyOf(changed.values()));
            replaceManifest(before.and(after));
            undo.push(() -> replaceManifest(before));
            int number = 0;
            for (String name : changed.keySet()) {
                put(ready.get(number), name, staging.resolve(number + ".old"));
                number++;
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

    /** Writes the new files, whose order makes no difference here, by all processors: most of a run's time on the disk. */
    private List<Path> stage(List<byte[]> files) throws IOException {
        try {
            return IntStream.range(0, files.size())
                    .parallel()
                    .mapToObj(i -> {
                        try {
                            return Files.write(staging.resolve(i + ".new"), files.get(i));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void put(Path ready, String name, Path backup) throws IOException {
        Path target = root.resolve(name);
        createFolders(target.getParent());
        if (Files.exists(target)) {
            Files.copy(target, backup, StandardCopyOption.COPY_ATTRIBUTES);
            undo.push(() -> move(backup, target));
        } else {
            undo.push(() -> Files.deleteIfExists(target));
        }
        move(ready, target);
    }

    private void remove(String name, Path backup) throws IOException {
        Path target = root.resolve(name);
        move(target, backup);
        undo.push(() -> move(backup, target));
    }

    private void createFolders(@Nullable Path folder) throws IOException {
        if (folder != null && !Files.exists(folder)) {
            createFolders(folder.getParent());
            Files.createDirectory(folder);
            undo.push(() -> Files.delete(folder));
        }
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

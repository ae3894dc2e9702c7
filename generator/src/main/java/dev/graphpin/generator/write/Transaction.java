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
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Puts new files into place and takes obsolete ones away. Everything is written to a staging folder in the same place first,
 * so that what is left are moves; a move that fails undoes those before it.
 */
final class Transaction {
    private static final String STAGING = ".graphpin-staging";

    private final Path root;
    private final Path staging;
    private final Deque<Undo> undo = new ArrayDeque<>();
    private int backups = 0;

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
            Path ready = stage(changed);
            replaceManifest(before.and(after));
            undo.push(() -> replaceManifest(before));
            put(ready, root);
            for (String name : obsolete) {
                remove(root.resolve(name));
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

    /** Writes the new files, by all processors, and gives the folder that they stand in as they are going to stand in the root. */
    private Path stage(SortedMap<String, byte[]> files) throws IOException {
        Path ready = Files.createDirectory(staging.resolve("new"));
        Set<Path> folders = new HashSet<>();
        for (String name : files.keySet()) {
            Path folder = ready.resolve(name).getParent();
            if (folder != null && folders.add(folder)) {
                Files.createDirectories(folder);
            }
        }
        Parallel.each(files, (name, bytes) -> Files.write(ready.resolve(name), bytes));
        return ready;
    }

    /**
     * Moves what is in one folder into another. A folder that is not there yet moves as a whole: moving a file takes nearly as long as
     * writing it, and processors wait for one another to do it.
     */
    private void put(Path from, Path to) throws IOException {
        for (Path ready : inside(from)) {
            Path target = to.resolve(from.relativize(ready));
            if (!Files.exists(target)) {
                move(ready, target);
                undo.push(() -> move(target, ready));
            } else if (Files.isDirectory(ready)) {
                put(ready, target);
            } else {
                Path backup = backup();
                Files.copy(target, backup, StandardCopyOption.COPY_ATTRIBUTES);
                undo.push(() -> move(backup, target));
                move(ready, target);
            }
        }
    }

    private void remove(Path target) throws IOException {
        Path backup = backup();
        move(target, backup);
        undo.push(() -> move(backup, target));
    }

    private Path backup() {
        return staging.resolve(backups++ + ".old");
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
            if (inside(folder).isEmpty()) {
                Files.delete(folder);
            }
        }
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.toList();
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

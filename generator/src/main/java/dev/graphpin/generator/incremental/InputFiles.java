package dev.graphpin.generator.incremental;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the files of inputs. Links are followed, but not in a circle; a folder that cannot be read holds nothing. */
final class InputFiles {
    private final boolean unix;
    private final Map<String, Stamp> found = new HashMap<>();
    private final Deque<Path> above = new ArrayDeque<>();

    private InputFiles(boolean unix) {
        this.unix = unix;
    }

    /** All files of the inputs that are there, by absolute path. */
    static Map<String, Stamp> find(List<Path> inputs, boolean unix) {
        InputFiles files = new InputFiles(unix);
        for (Path input : inputs) {
            Path path = input.toAbsolutePath();
            Stamp stamp = Stamp.of(path, unix);
            if (stamp == null) {
                files.below(path);
            } else {
                files.found.put(path.toString(), stamp);
            }
        }
        return files.found;
    }

    private void below(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            Path real = folder.toRealPath();
            if (!above.contains(real)) {
                above.push(real);
                list(folder);
                above.pop();
            }
        } catch (IOException e) {
            return; // It is gone by now.
        }
    }

    private void list(Path folder) {
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
            for (Path path : inside) {
                Stamp stamp = Stamp.of(path, unix);
                if (stamp == null) {
                    below(path);
                } else {
                    found.put(path.toString(), stamp);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return; // Once it can be read, its files are new ones.
        }
    }
}

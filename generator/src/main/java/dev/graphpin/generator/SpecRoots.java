package dev.graphpin.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds specs below a folder, which may hold several, each in a folder named after its version. */
final class SpecRoots {
    private static final int DEEPEST = 8;

    private SpecRoots() {}

    /** The folder itself when it is a spec, else those below it that are, sorted; only the one named like the version if there is one. */
    static List<Path> find(Path folder, @Nullable String version) throws IOException {
        if (isSpec(folder)) {
            return List.of(folder);
        }
        List<Path> roots;
        try (Stream<Path> below = Files.walk(folder, DEEPEST)) {
            roots = below.filter(Files::isDirectory)
                    .filter(SpecRoots::isSpec)
                    .sorted()
                    .toList();
        }
        List<Path> named = roots.stream()
                .filter(root -> String.valueOf(root.getFileName()).equals(version))
                .toList();
        return named.size() == 1 ? named : roots;
    }

    static List<String> shown(Path folder, List<Path> roots) {
        return roots.stream().map(root -> folder.relativize(root).toString()).toList();
    }

    private static boolean isSpec(Path folder) {
        return Files.isDirectory(folder.resolve("nodes")) || Files.isRegularFile(folder.resolve("errors.yaml"));
    }
}

package dev.graphpin.generator;

import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.yaml.SpecFile;
import dev.graphpin.spec.yaml.SpecSource;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds specs below a folder: an artifact may hold one anywhere, and a directory several, each in a folder named after its version. */
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
                .filter(root -> root.getFileName() != null
                        && root.getFileName().toString().replace("/", "").equals(version))
                .toList();
        return named.size() == 1 ? named : roots;
    }

    static List<String> shown(Path folder, List<Path> roots) {
        return roots.stream().map(root -> folder.relativize(root).toString()).toList();
    }

    private static boolean isSpec(Path folder) {
        return Files.isDirectory(folder.resolve("nodes")) || Files.isRegularFile(folder.resolve("errors.yaml"));
    }

    /** A spec in a jar; its files are named after the jar. */
    record InJar(Path jar, Path root, SpecSource inside) implements SpecSource {
        @Override
        public List<String> nodeFiles(Diagnostics diagnostics) {
            return inside.nodeFiles(diagnostics);
        }

        @Override
        public boolean has(String path) {
            return inside.has(path);
        }

        @Override
        public @Nullable Mapping tree(String path, Diagnostics diagnostics) {
            try {
                return SpecFile.parse(display(path), Files.readAllBytes(root.resolve(path)), diagnostics);
            } catch (IOException e) {
                diagnostics.error("spec-unreadable", display(path), 0, 0, "cannot be read", null);
                return null;
            }
        }

        @Override
        public String display(String path) {
            return jar + "!" + root.resolve(path);
        }
    }
}

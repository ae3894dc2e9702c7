package dev.graphpin.spec.yaml;

import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A spec in a directory. */
record SpecDirectory(Path dir) implements SpecSource {
    @Override
    public List<String> nodeFiles(Diagnostics diagnostics) {
        Path nodes = dir.resolve("nodes");
        if (!Files.isDirectory(nodes)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(nodes)) {
            return files.filter(file -> isNode(file, diagnostics))
                    .map(file -> "nodes/" + file.getFileName())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            diagnostics.error("spec-unreadable", nodes.toString(), 0, 0, "cannot be listed", null);
            return List.of();
        }
    }

    @Override
    public boolean has(String path) {
        return Files.exists(dir.resolve(path));
    }

    @Override
    public @Nullable Mapping tree(String path, Diagnostics diagnostics) {
        return SpecFile.read(dir.resolve(path), diagnostics);
    }

    @Override
    public String display(String path) {
        return dir.resolve(path).toString();
    }

    private static boolean isNode(Path file, Diagnostics diagnostics) {
        boolean node = file.toString().endsWith(NodeFileName.SUFFIX) && Files.isRegularFile(file);
        if (!node) {
            diagnostics.warning(
                    "spec-foreign-file",
                    file.toString(),
                    0,
                    0,
                    "is no node file and is not read",
                    "node files end in .yaml");
        }
        return node;
    }
}

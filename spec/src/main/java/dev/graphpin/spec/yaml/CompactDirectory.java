package dev.graphpin.spec.yaml;

import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A spec in a directory with a {@link CompactForm}: files that this has a good line for need no YAML parser. Their trees have no places. */
record CompactDirectory(Path dir, SpecDirectory yaml, CompactForm compact) implements SpecSource {

    /** Null when there is no compact form, or none that can be read. */
    static @Nullable CompactDirectory of(Path dir) {
        Path file = dir.resolve(CompactForm.FILE);
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return new CompactDirectory(dir, new SpecDirectory(dir), CompactForm.read(text));
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public List<String> nodeFiles(Diagnostics diagnostics) {
        return yaml.nodeFiles(diagnostics);
    }

    @Override
    public boolean has(String path) {
        return yaml.has(path);
    }

    @Override
    public @Nullable Mapping tree(String path, Diagnostics diagnostics) {
        Mapping tree = null;
        try {
            tree = compact.tree(path, Files.readAllBytes(dir.resolve(path)), Mark.of(display(path)));
        } catch (IOException e) {
            // The YAML reader meets it again, and says so.
        }
        return tree == null ? yaml.tree(path, diagnostics) : tree;
    }

    @Override
    public String display(String path) {
        return yaml.display(path);
    }
}

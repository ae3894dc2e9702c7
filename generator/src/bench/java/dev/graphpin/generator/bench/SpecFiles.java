package dev.graphpin.generator.bench;

import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.yaml.CompactForm;
import dev.graphpin.spec.yaml.SpecWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Specs of any size, on disk. */
final class SpecFiles {
    private SpecFiles() {}

    /** So many nodes: those of the spec again and again under other names. */
    static Spec repeated(Spec spec, int count) {
        Map<String, Node> nodes = new TreeMap<>();
        List<Node> all = List.copyOf(spec.nodes().values());
        for (int i = 0; i < count; i++) {
            Node node = all.get(i % all.size());
            String name = i < all.size() ? node.name() : node.name() + "Copy" + i / all.size();
            nodes.put(name, named(node, name));
        }
        return new Spec(spec.graphVersion(), nodes, spec.errors());
    }

    private static Node named(Node node, String name) {
        return new Node(
                name,
                node.graphVersion(),
                node.docs(),
                node.summary(),
                node.flags(),
                node.requirements(),
                node.read(),
                node.fields(),
                node.edges(),
                node.operations(),
                node.origin());
    }

    /** Writes a spec, with the compact form beside it or without. */
    static Path write(Spec spec, Path dir, boolean isCompact) throws IOException {
        SortedMap<String, String> files = new TreeMap<>(SpecWriter.render(spec, null));
        if (isCompact) {
            files.put(CompactForm.FILE, CompactForm.text(spec, null, files));
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = dir.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.writeString(path, file.getValue());
        }
        return dir;
    }

    /** Lines of the nodes of a spec. */
    static long lines(Path dir) throws IOException {
        long lines = 0;
        try (Stream<Path> files = Files.list(dir.resolve("nodes"))) {
            for (Path file : files.toList()) {
                lines += Files.readString(file).lines().count();
            }
        }
        return lines;
    }
}

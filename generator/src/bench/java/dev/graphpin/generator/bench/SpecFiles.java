package dev.graphpin.generator.bench;

import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Lock;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Read;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.yaml.CompactForm;
import dev.graphpin.spec.yaml.SpecWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Specs of any size, on disk. */
final class SpecFiles {
    private SpecFiles() {}

    /** So many nodes: those of the spec again and again under other names. */
    static Spec repeated(Spec spec, int count) {
        Map<String, Node> nodes = new TreeMap<>();
        List<Node> all = List.copyOf(spec.nodes().values());
        for (int i = 0; i < count; i++) {
            Node node = all.get(i % all.size());
            Node copy = i < all.size() ? node : copy(node, i / all.size());
            nodes.put(copy.name(), copy);
        }
        return new Spec(spec.graphVersion(), nodes, spec.errors());
    }

    private static Node copy(Node node, int number) {
        Map<String, Edge> edges = new LinkedHashMap<>();
        node.edges().forEach((name, edge) -> edges.put(name, copy(edge, number)));
        return new Node(
                node.name() + "Copy" + number,
                node.graphVersion(),
                node.docs(),
                node.summary(),
                node.flags(),
                node.requirements(),
                copy(node.read(), number),
                node.fields(),
                edges,
                copies(node.operations(), number),
                node.origin());
    }

    private static Edge copy(Edge edge, int number) {
        return new Edge(
                edge.name(),
                edge.target(),
                edge.cardinality(),
                edge.flags(),
                edge.link(),
                edge.description(),
                edge.requirements(),
                copy(edge.read(), number),
                edge.fields(),
                edge.summary(),
                copies(edge.operations(), number),
                edge.origin());
    }

    private static @Nullable Read copy(@Nullable Read read, int number) {
        return read == null || read.path() == null
                ? read
                : new Read(
                        path(read.path(), number), read.parameters(), read.fieldSets(), read.errors(), read.returns());
    }

    private static List<Operation> copies(List<Operation> operations, int number) {
        return operations.stream()
                .map(operation -> new Operation(
                        operation.action(),
                        operation.method(),
                        path(operation.path(), number),
                        operation.subject(),
                        operation.flags(),
                        operation.description(),
                        operation.parameters(),
                        operation.returns(),
                        operation.errors(),
                        operation.origin()))
                .toList();
    }

    /** A path begins at its own node: {@code /{ad_set_id}} of a copy is {@code /{ad_set_copy1_id}}. */
    private static String path(String path, int number) {
        return path.replaceFirst("_id}", "_copy" + number + "_id}");
    }

    /** Writes a spec, with the compact form beside it or without; without the lock no command would take it. */
    static Path write(Spec spec, Lock lock, Path dir, boolean isCompact) throws IOException {
        SortedMap<String, String> files = new TreeMap<>(SpecWriter.render(spec, lock));
        if (isCompact) {
            files.put(CompactForm.FILE, CompactForm.text(spec, lock, files));
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

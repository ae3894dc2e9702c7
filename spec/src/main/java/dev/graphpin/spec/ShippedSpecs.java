package dev.graphpin.spec;

import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.yaml.SpecFile;
import dev.graphpin.spec.yaml.SpecReader;
import dev.graphpin.spec.yaml.SpecSource;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The specs that come with the library, as resources under {@code dev/graphpin/specs}. A jar cannot be asked for what it holds, so
 * {@code index.txt} lists the files; a test keeps it complete.
 */
public final class ShippedSpecs {
    private static final String ROOT = "/dev/graphpin/specs/";

    private ShippedSpecs() {}

    /** The versions there are, oldest first: {@code v2.12}, {@code v19.0}. */
    public static List<String> versions() {
        return index().stream()
                .map(path -> path.substring(0, path.indexOf('/')))
                .distinct()
                .sorted(Comparator.comparingInt((String version) -> part(version, 0))
                        .thenComparingInt(version -> part(version, 1)))
                .toList();
    }

    /**
     * Reads a shipped spec.
     *
     * @throws IllegalArgumentException when there is none of that version
     */
    public static SpecReader.Result read(String version) {
        return SpecReader.read(source(version));
    }

    /**
     * The files of a shipped spec.
     *
     * @throws IllegalArgumentException when there is none of that version
     */
    public static SpecSource source(String version) {
        if (!versions().contains(version)) {
            throw new IllegalArgumentException(
                    "no spec of version " + version + " is shipped; there are " + versions());
        }
        String folder = version + "/";
        return new Shipped(
                version,
                index().stream()
                        .filter(path -> path.startsWith(folder))
                        .map(path -> path.substring(folder.length()))
                        .toList());
    }

    private static List<String> index() {
        byte[] bytes = resource("index.txt");
        return bytes == null
                ? List.of()
                : new String(bytes, StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList();
    }

    private static int part(String version, int at) {
        String[] parts = version.substring(1).split("\\.", -1);
        return Integer.parseInt(parts[at]);
    }

    private static byte @Nullable [] resource(String path) {
        try (InputStream in = ShippedSpecs.class.getResourceAsStream(ROOT + path)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Shipped(String version, List<String> files) implements SpecSource {
        @Override
        public List<String> nodeFiles(Diagnostics diagnostics) {
            return files.stream()
                    .filter(file -> file.startsWith("nodes/"))
                    .sorted()
                    .toList();
        }

        @Override
        public boolean has(String path) {
            return files.contains(path);
        }

        @Override
        public @Nullable Mapping tree(String path, Diagnostics diagnostics) {
            byte[] bytes = resource(version + "/" + path);
            if (bytes == null) {
                diagnostics.error(
                        "spec-unreadable", display(path), 0, 0, "is in the index but not in the library", null);
                return null;
            }
            return SpecFile.parse(display(path), bytes, diagnostics);
        }

        @Override
        public String display(String path) {
            return "shipped:" + version + "/" + path;
        }
    }
}

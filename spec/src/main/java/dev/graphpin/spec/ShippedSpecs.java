package dev.graphpin.spec;

import dev.graphpin.spec.yaml.SpecReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The specs that come with the library, as resources under {@code dev/graphpin/specs}. Holds no state; safe for many threads. */
public final class ShippedSpecs {
    private static final String FOLDER = "specs";

    private ShippedSpecs() {}

    /** The versions there are, oldest first: {@code v2.12}, {@code v19.0}. */
    public static List<String> versions() {
        return in(ShippedSpecs::versions);
    }

    /**
     * Reads a shipped spec.
     *
     * @throws IllegalArgumentException when there is none of that version
     */
    public static SpecReader.Result read(String version) {
        return in(specs -> {
            List<String> versions = versions(specs);
            if (!versions.contains(version)) {
                throw new IllegalArgumentException(
                        "no spec of version " + version + " is shipped; there are " + versions);
            }
            return SpecReader.read(specs.resolve(version));
        });
    }

    private static List<String> versions(Path specs) {
        try (Stream<Path> folders = Files.list(specs)) {
            return folders.map(folder -> folder.getFileName().toString().replace("/", ""))
                    .filter(name -> name.matches("v\\d{1,4}\\.\\d{1,4}"))
                    .sorted(Comparator.comparingInt(ShippedSpecs::major).thenComparingInt(ShippedSpecs::minor))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int major(String version) {
        return Integer.parseInt(version.substring(1, version.indexOf('.')));
    }

    private static int minor(String version) {
        return Integer.parseInt(version.substring(version.indexOf('.') + 1));
    }

    /** A resource cannot list its siblings, but the folder or jar that this class was loaded from can. */
    private static <T> T in(Function<Path, T> work) {
        URL here = Objects.requireNonNull(ShippedSpecs.class.getResource("ShippedSpecs.class"));
        try {
            if (here.openConnection() instanceof JarURLConnection jar) {
                try (FileSystem files =
                        FileSystems.newFileSystem(Path.of(jar.getJarFileURL().toURI()))) {
                    return work.apply(files.getPath("dev", "graphpin", FOLDER));
                }
            }
            Path folder = Objects.requireNonNull(Path.of(here.toURI()).getParent());
            return work.apply(folder.resolveSibling(FOLDER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("not a place that can be listed: " + here, e);
        }
    }
}

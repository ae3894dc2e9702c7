package dev.graphpin.generator;

import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.yaml.SpecFile;
import dev.graphpin.spec.yaml.SpecSource;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The specs in a jar, wherever in it they are. Safe for use by many threads until it is closed. */
public final class SpecJar implements AutoCloseable {
    /** What {@link SpecFile} lets in; a jar can unpack to far more than it weighs. */
    private static final int MAX_BYTES = 50_000_000;

    private static final Pattern NODE = Pattern.compile("(|.*/)nodes/[^/]+\\.yaml");
    private static final Pattern ERRORS = Pattern.compile("(|.*/)errors\\.yaml");

    private final Path jar;
    private final ZipFile zip;

    private SpecJar(Path jar, ZipFile zip) {
        this.jar = jar;
        this.zip = zip;
    }

    /**
     * Opens a jar.
     *
     * @throws IOException when it is none, or cannot be read
     */
    public static SpecJar open(Path jar) throws IOException {
        return new SpecJar(jar, new ZipFile(jar.toFile()));
    }

    /** Folders that are specs: those with nodes, or where there are none those with error codes; sorted, empty or with a slash at the end. */
    public List<String> folders() {
        List<String> withNodes = folders(NODE);
        return withNodes.isEmpty() ? folders(ERRORS) : withNodes;
    }

    private List<String> folders(Pattern file) {
        SortedSet<String> folders = new TreeSet<>();
        zip.stream()
                .map(entry -> file.matcher(entry.getName()))
                .filter(Matcher::matches)
                .forEach(found -> folders.add(found.group(1)));
        return List.copyOf(folders);
    }

    /** The folder's own name, which often is the version of its spec. */
    public static String name(String folder) {
        String path = folder.replaceFirst("/$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The spec in a folder; its files are named after the jar. */
    public SpecSource in(String folder) {
        return new Inside(this, folder);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private record Inside(SpecJar jar, String folder) implements SpecSource {
        @Override
        public List<String> nodeFiles(Diagnostics diagnostics) {
            return jar.zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(folder))
                    .map(name -> name.substring(folder.length()))
                    .filter(path ->
                            path.startsWith("nodes/") && NODE.matcher(path).matches())
                    .sorted()
                    .toList();
        }

        @Override
        public boolean has(String path) {
            return jar.zip.getEntry(folder + path) != null;
        }

        @Override
        public @Nullable Mapping tree(String path, Diagnostics diagnostics) {
            ZipEntry entry = jar.zip.getEntry(folder + path);
            if (entry == null) {
                return null;
            }
            try (InputStream in = jar.zip.getInputStream(entry)) {
                byte[] bytes = in.readNBytes(MAX_BYTES + 1);
                if (bytes.length <= MAX_BYTES) {
                    return SpecFile.parse(display(path), bytes, diagnostics);
                }
                diagnostics.error(
                        "spec-file-too-large", display(path), 0, 0, "larger than " + MAX_BYTES + " bytes", null);
            } catch (IOException e) {
                diagnostics.error("spec-unreadable", display(path), 0, 0, "cannot be read from the jar", null);
            }
            return null;
        }

        @Override
        public String display(String path) {
            return jar.jar + "!/" + folder + path;
        }
    }
}

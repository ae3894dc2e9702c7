package dev.graphpin.generator.upgrade;

import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.yaml.SpecFile;
import dev.graphpin.spec.yaml.SpecReader;
import dev.graphpin.spec.yaml.SpecSource;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A spec in a jar: the folder that has {@code nodes/}, wherever in the jar it is. */
final class SpecJar implements SpecSource {
    /** What {@link SpecFile} lets in; a jar can unpack to far more than it weighs. */
    private static final int MAX_BYTES = 50_000_000;

    private final String name;
    private final ZipFile zip;
    private final String folder;

    private SpecJar(String name, ZipFile zip, String folder) {
        this.name = name;
        this.zip = zip;
        this.folder = folder;
    }

    /**
     * Reads the spec of a jar.
     *
     * @param version which one, by the name of its folder; null when there is one only
     * @return null when there is none or it cannot be told which, which is reported
     */
    static SpecReader.@Nullable Result read(Path jar, @Nullable String version, Diagnostics diagnostics) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            Set<String> folders = folders(zip);
            List<String> fitting = folders.stream()
                    .filter(folder -> version == null || folder.endsWith(version + "/"))
                    .toList();
            if (fitting.size() == 1) {
                return SpecReader.read(new SpecJar(jar.toString(), zip, fitting.get(0)));
            }
            diagnostics.error(
                    "diff-side-unreadable",
                    jar.toString(),
                    0,
                    0,
                    problem(folders, version),
                    folders.isEmpty() ? null : "Add # and one of " + String.join(", ", versions(folders)) + ".");
        } catch (IOException e) {
            diagnostics.error("diff-side-unreadable", jar.toString(), 0, 0, "This is no jar that can be read.", null);
        }
        return null;
    }

    private static String problem(Set<String> folders, @Nullable String version) {
        if (folders.isEmpty()) {
            return "The jar has no spec: no folder in it holds nodes/*.yaml.";
        }
        return version == null
                ? "The jar has " + folders.size() + " specs."
                : "The jar has no spec " + Untrusted.quote(version) + ", or several.";
    }

    private static Set<String> folders(ZipFile zip) {
        Set<String> folders = new TreeSet<>();
        zip.stream().map(ZipEntry::getName).forEach(name -> {
            int at = ("/" + name).lastIndexOf("/nodes/");
            if (at >= 0 && name.endsWith(".yaml")) {
                folders.add(name.substring(0, at));
            }
        });
        return folders;
    }

    private static List<String> versions(Set<String> folders) {
        return folders.stream()
                .map(folder -> folder.replaceFirst("/$", ""))
                .map(folder -> folder.substring(folder.lastIndexOf('/') + 1))
                .toList();
    }

    @Override
    public List<String> nodeFiles(Diagnostics diagnostics) {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(entry -> entry.startsWith(folder + "nodes/") && entry.endsWith(".yaml"))
                .map(entry -> entry.substring(folder.length()))
                .sorted()
                .toList();
    }

    @Override
    public boolean has(String path) {
        return zip.getEntry(folder + path) != null;
    }

    @Override
    public @Nullable Mapping tree(String path, Diagnostics diagnostics) {
        ZipEntry entry = zip.getEntry(folder + path);
        if (entry == null) {
            return null;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length <= MAX_BYTES) {
                return SpecFile.parse(display(path), bytes, diagnostics);
            }
            diagnostics.error("spec-file-too-large", display(path), 0, 0, "larger than " + MAX_BYTES + " bytes", null);
        } catch (IOException e) {
            diagnostics.error("spec-unreadable", display(path), 0, 0, "cannot be read from the jar", null);
        }
        return null;
    }

    @Override
    public String display(String path) {
        return name + "!/" + folder + path;
    }
}

package dev.graphpin.generator.upgrade;

import dev.graphpin.generator.upgrade.ClassUses.Reference;
import dev.graphpin.spec.check.Diagnostics;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.objectweb.asm.ClassReader;

/** Reads what compiled classes refer to, from directories and jars. */
final class ClassFiles {
    private static final String SUFFIX = ".class";

    private final Diagnostics diagnostics;
    private final List<Reference> references = new ArrayList<>();

    private ClassFiles(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** All references; what cannot be read is reported as {@code diff-classes-unreadable}. */
    static List<Reference> read(List<Path> places, Diagnostics diagnostics) {
        ClassFiles files = new ClassFiles(diagnostics);
        places.forEach(files::read);
        return List.copyOf(files.references);
    }

    private void read(Path place) {
        try {
            if (Files.isDirectory(place)) {
                directory(place);
            } else if (Files.isRegularFile(place)) {
                jar(place);
            } else {
                unreadable(place.toString(), "There is no such directory or jar.");
            }
        } catch (IOException e) {
            unreadable(place.toString(), "This is no directory or jar that can be read.");
        }
    }

    private void directory(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(SUFFIX)).sorted().toList()) {
                read(file.toString(), Files.readAllBytes(file));
            }
        }
    }

    private void jar(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream()
                    .filter(e -> e.getName().endsWith(SUFFIX) && !e.getName().startsWith("META-INF/"))
                    .toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    read(jar + "!/" + entry.getName(), in.readAllBytes());
                }
            }
        }
    }

    /** Class files are input like any other: a broken one is told of, whatever the library makes of it. */
    private void read(String name, byte[] bytes) {
        try {
            ReferenceVisitor visitor = new ReferenceVisitor();
            new ClassReader(bytes).accept(visitor, ClassReader.SKIP_FRAMES);
            references.addAll(visitor.references());
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            unreadable(name, "This is no class file that can be read.");
        }
    }

    private void unreadable(String name, String message) {
        diagnostics.error("diff-classes-unreadable", name, 0, 0, message, "name a directory of classes, or a jar");
    }
}

package dev.graphpin.spec.testing;

import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.yaml.SpecReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Specs on disk for tests. */
public final class Specs {
    private Specs() {}

    /** Writes a file below the directory, with its folders, and gives its path. */
    public static Path write(Path dir, String path, String text) {
        try {
            Path file = dir.resolve(path);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a spec that has to be readable. */
    public static Spec read(Path dir) {
        SpecReader.Result result = SpecReader.read(dir);
        return Objects.requireNonNull(
                result.spec(), () -> lines(dir, result.diagnostics()).toString());
    }

    /** {@code nodes/User.yaml:3:1 error spec-unknown-key}, with paths relative to the directory. */
    public static List<String> lines(Path dir, List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(diagnostic -> line(dir, diagnostic)).toList();
    }

    private static String line(Path dir, Diagnostic diagnostic) {
        String file = diagnostic.file() == null
                ? "-"
                : dir.relativize(Path.of(diagnostic.file())).toString().replace('\\', '/');
        return file + ":" + diagnostic.line() + ":" + diagnostic.column() + " "
                + diagnostic.severity().name().toLowerCase(Locale.ROOT) + " " + diagnostic.id();
    }
}

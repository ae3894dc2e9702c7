package dev.graphpin.generator.upgrade;

import dev.graphpin.generator.SpecChoice;
import dev.graphpin.generator.SpecJar;
import dev.graphpin.spec.ShippedSpecs;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostic.Severity;
import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.diff.compare.Side;
import dev.graphpin.spec.yaml.SpecReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the spec that a word stands for: a version that is shipped ({@code v19.0}), a directory, a jar, or a Maven artifact in the local
 * repository ({@code com.example:graph-spec:1.2}); {@code #v19.0} behind a jar or artifact picks one of several specs in it.
 */
public final class SideChoice {
    private static final Pattern VERSION = Pattern.compile("[vV]?[0-9]+(\\.[0-9]+)*");
    private static final Pattern ARTIFACT = Pattern.compile("([\\w.-]+):([\\w.-]+):([\\w.-]+)(?:#(v[0-9.]+))?");
    private static final Pattern JAR = Pattern.compile("(.+\\.jar)(?:#(v[0-9.]+))?");

    private SideChoice() {}

    /**
     * What was found.
     *
     * @param side null when there is any error
     * @param diagnostics all findings, sorted
     */
    public record Result(@Nullable Side side, List<Diagnostic> diagnostics) {}

    /** Finds and reads a spec. Never throws for what is wrong with the word or the files. */
    public static Result read(String word) {
        if (word.isBlank()) {
            return failed("diff-side-missing", word, "A side is empty.", sides());
        }
        if (ShippedSpecs.versions().contains(word)) {
            return side(word, ShippedSpecs.read(word));
        }
        try {
            var artifact = ARTIFACT.matcher(word);
            var jar = JAR.matcher(word);
            if (Files.isDirectory(Path.of(word))) {
                return side(word, SpecChoice.read(Path.of(word), null));
            } else if (jar.matches()) {
                return jar(word, Path.of(jar.group(1)), jar.group(2));
            } else if (artifact.matches()) {
                Path file = LocalRepository.jar(artifact.group(1), artifact.group(2), artifact.group(3));
                return jar(word, file, artifact.group(4));
            }
        } catch (InvalidPathException e) {
            return failed("diff-side-unreadable", word, "This is no file name: " + e.getReason() + ".", null);
        }
        if (VERSION.matcher(word).matches()) {
            return side(word, SpecChoice.read(null, word));
        }
        boolean isThere = Files.exists(Path.of(word));
        return failed(
                "diff-side-unreadable",
                word,
                isThere ? "This is neither a directory nor a jar." : "There is no such directory.",
                sides());
    }

    private static String sides() {
        return "Name a directory with a spec, a shipped version (" + String.join(", ", ShippedSpecs.versions())
                + "), a jar, or an artifact as group:artifact:version.";
    }

    private static Result jar(String word, Path file, @Nullable String version) {
        if (!Files.isRegularFile(file)) {
            return failed(
                    "diff-side-unreadable",
                    word,
                    "There is no file " + Untrusted.quote(file.toString()) + ".",
                    "Build or download the artifact first, for example with mvn dependency:get.");
        }
        try (SpecJar jar = SpecJar.open(file)) {
            List<String> folders = jar.folders();
            List<String> fitting = folders.stream()
                    .filter(folder -> version == null || SpecJar.name(folder).equals(version))
                    .toList();
            return fitting.size() == 1
                    ? side(word, SpecReader.read(jar.in(fitting.get(0))))
                    : undecided(file, folders, version);
        } catch (IOException e) {
            return failed("diff-side-unreadable", file.toString(), "This is no jar that can be read.", null);
        }
    }

    private static Result undecided(Path jar, List<String> folders, @Nullable String version) {
        if (folders.isEmpty()) {
            return failed(
                    "diff-side-unreadable",
                    jar.toString(),
                    "The jar has no spec: no folder in it holds nodes/*.yaml.",
                    null);
        }
        String problem = version == null
                ? "The jar has " + folders.size() + " specs."
                : "The jar has no spec " + Untrusted.quote(version) + ", or several.";
        List<String> names = folders.stream().map(SpecJar::name).toList();
        return failed(
                "diff-side-unreadable", jar.toString(), problem, "Add # and one of " + String.join(", ", names) + ".");
    }

    private static Result side(String word, SpecReader.Result read) {
        return new Result(read.spec() == null ? null : new Side(word, read.spec(), read.lock()), read.diagnostics());
    }

    private static Result failed(String id, String word, String message, @Nullable String hint) {
        return new Result(null, List.of(new Diagnostic(id, Severity.ERROR, word, 0, 0, message, hint)));
    }
}

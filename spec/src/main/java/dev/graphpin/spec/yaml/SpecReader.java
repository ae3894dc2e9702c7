package dev.graphpin.spec.yaml;

import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.model.Lock;
import dev.graphpin.spec.model.Spec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a spec from its directory. */
public final class SpecReader {
    private SpecReader() {}

    /**
     * What was read.
     *
     * @param spec null when there is any error
     * @param lock null when there is none or there is any error
     * @param diagnostics all findings, sorted
     */
    public record Result(@Nullable Spec spec, @Nullable Lock lock, List<Diagnostic> diagnostics) {}

    /**
     * Reads {@code dir/nodes/*.yaml}, {@code dir/errors.yaml} and {@code dir/lock.yaml}, and reports all that is wrong with them. Whether
     * what they say holds together is the {@link dev.graphpin.spec.check.SpecValidator}'s question. Never throws for what is wrong with the files.
     */
    public static Result read(Path dir) {
        return read(dir, SpecReader::read);
    }

    /** The same by another reader, which is asked unless a compact form stands for the files. */
    public static Result read(Path dir, Function<SpecSource, Result> files) {
        if (!Files.isDirectory(dir)) {
            Diagnostics diagnostics = new Diagnostics();
            diagnostics.error(
                    "spec-unreadable", dir.toString(), 0, 0, "is no directory", "name the directory that holds nodes/");
            return new Result(null, null, diagnostics.sorted());
        }
        CompactDirectory compact = CompactDirectory.of(dir);
        if (compact != null) {
            Result result = read(compact);
            if (result.diagnostics().isEmpty()) {
                return result;
            }
        }
        return files.apply(directory(dir)); // Whatever there is to tell, it is told with its place.
    }

    /** The files of a spec in a directory. */
    public static SpecSource directory(Path dir) {
        return new SpecDirectory(dir);
    }

    /** Reads a spec from anywhere. */
    public static Result read(SpecSource source) {
        Diagnostics diagnostics = new Diagnostics();
        SpecLoader.Loaded loaded = SpecLoader.load(source, diagnostics);
        boolean broken = diagnostics.hasErrors();
        return new Result(broken ? null : loaded.spec(), broken ? null : loaded.lock(), diagnostics.sorted());
    }
}

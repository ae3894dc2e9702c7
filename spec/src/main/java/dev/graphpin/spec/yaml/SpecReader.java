package dev.graphpin.spec.yaml;

import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.model.Lock;
import dev.graphpin.spec.model.Spec;
import java.nio.file.Path;
import java.util.List;
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

    /** Reads {@code dir/nodes/*.yaml}, {@code dir/errors.yaml} and {@code dir/lock.yaml}. Never throws for what is wrong with the files. */
    public static Result read(Path dir) {
        return new Result(null, null, List.of());
    }
}

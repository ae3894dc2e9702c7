package dev.graphpin.spec.overlay;

import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.model.Spec;
import java.nio.file.Path;
import java.util.List;

/** Applies overlays to a spec. */
public final class Overlays {
    private Overlays() {}

    /**
     * A corrected spec.
     *
     * @param spec with every correction that could be made; the given spec itself when there was none
     * @param diagnostics all findings, sorted; when one is an error, the spec is not fit for use
     */
    public record Result(Spec spec, List<Diagnostic> diagnostics) {}

    /** Applies the files in their order. Never throws for what is wrong with them. */
    public static Result apply(Spec spec, List<Path> files) {
        return new Result(spec, List.of());
    }
}

package dev.graphpin.spec.overlay;

import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.overlay.Overlay.Correction;
import dev.graphpin.spec.yaml.Mark;
import dev.graphpin.spec.yaml.SpecFile;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Applies overlays to a spec. A correction is made only when it finds what it expects, so that one whose reason has gone is
 * noticed: {@code overlay-target-missing}, {@code overlay-expectation-failed}, {@code overlay-redundant}, {@code overlay-overlap} are errors,
 * {@code overlay-expired} is a warning.
 */
public final class Overlays {
    private Overlays() {}

    /**
     * A corrected spec.
     *
     * @param spec with every correction that could be made; the given spec itself when there was none
     * @param diagnostics all findings, sorted; when one is an error, the spec is not fit for use
     */
    public record Result(Spec spec, List<Diagnostic> diagnostics) {}

    /** Applies the files in their order, as of today in UTC. Never throws for what is wrong with them. */
    public static Result apply(Spec spec, List<Path> files) {
        return apply(spec, files, LocalDate.now(Clock.systemUTC()));
    }

    /** Applies the files in their order, as of the given day, which decides only about {@code overlay-expired}. */
    public static Result apply(Spec spec, List<Path> files, LocalDate today) {
        Diagnostics diagnostics = new Diagnostics();
        List<Correction> corrections = new ArrayList<>();
        for (Path file : files) {
            Mapping tree = SpecFile.read(file, diagnostics);
            if (tree != null) {
                Overlay overlay = new OverlayReader(diagnostics).read(tree);
                if (isFor(spec, overlay, diagnostics)) {
                    corrections.addAll(overlay.corrections());
                }
            }
        }
        Overlaps.report(corrections, diagnostics);
        corrections.forEach(correction -> warnWhenExpired(correction, today, diagnostics));
        Spec corrected = corrections.isEmpty() ? spec : new OverlayEngine(spec, diagnostics).apply(corrections);
        return new Result(corrected, diagnostics.sorted());
    }

    private static boolean isFor(Spec spec, Overlay overlay, Diagnostics diagnostics) {
        if (overlay.graphVersion().equals(spec.graphVersion())
                || overlay.graphVersion().isEmpty()) {
            return true;
        }
        Mark mark = overlay.mark();
        diagnostics.error(
                "overlay-version",
                mark.file(),
                mark.line(),
                mark.column(),
                "the overlay is for " + Untrusted.quote(overlay.graphVersion()) + ", the spec is "
                        + Untrusted.quote(spec.graphVersion()),
                null);
        return false;
    }

    private static void warnWhenExpired(Correction correction, LocalDate today, Diagnostics diagnostics) {
        LocalDate expires = correction.expires();
        if (expires != null && !today.isBefore(expires)) {
            Mark mark = correction.mark();
            diagnostics.warning(
                    "overlay-expired",
                    mark.file(),
                    mark.line(),
                    mark.column(),
                    "the correction of " + Untrusted.quote(correction.target().toString()) + " expired on " + expires,
                    "see whether it is still needed, then move the day or remove it");
        }
    }
}

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
import org.jspecify.annotations.Nullable;

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

    /** A corrected spec, and the corrections that were set aside because only the last good spec has their targets. Immutable. */
    public static final class Lenient {
        private final Result corrected;
        private final List<Correction> setAside;

        private Lenient(Result corrected, List<Correction> setAside) {
            this.corrected = corrected;
            this.setAside = List.copyOf(setAside);
        }

        /** As {@link #apply(Spec, List)} has it, without findings for what was set aside. */
        public Result corrected() {
            return corrected;
        }

        /**
         * Makes what was set aside, now that the last good facts are back. Most of them are corrected already, which is as it should
         * be; {@code overlay-target-missing} tells of targets that did not come back.
         */
        public Result again(Spec completed) {
            Diagnostics all = new Diagnostics();
            Spec spec = setAside.isEmpty() ? completed : new OverlayEngine(completed, null, all).apply(setAside);
            return new Result(
                    spec,
                    all.sorted().stream()
                            .filter(d -> d.id().equals("overlay-target-missing"))
                            .toList());
        }
    }

    /** Applies the files in their order, as of today in UTC. Never throws for what is wrong with them. */
    public static Result apply(Spec spec, List<Path> files) {
        return apply(spec, files, LocalDate.now(Clock.systemUTC()));
    }

    /** Applies the files in their order, as of the given day, which decides only about {@code overlay-expired}. */
    public static Result apply(Spec spec, List<Path> files, LocalDate today) {
        return apply(spec, files, null, today).corrected();
    }

    /**
     * Applies the files where a capture may have lost what the last spec had: a target that only the last spec has is set aside, and
     * so are parameters to nest that only it has. They are corrected in it already.
     *
     * @param lastGood the last spec, with the overlays applied
     */
    public static Lenient apply(Spec spec, List<Path> files, Spec lastGood) {
        return apply(spec, files, lastGood, LocalDate.now(Clock.systemUTC()));
    }

    private static Lenient apply(Spec spec, List<Path> files, @Nullable Spec lastGood, LocalDate today) {
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
        OverlayEngine engine = new OverlayEngine(spec, lastGood, diagnostics);
        Spec corrected = corrections.isEmpty() ? spec : engine.apply(corrections);
        return new Lenient(new Result(corrected, diagnostics.sorted()), engine.setAside());
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

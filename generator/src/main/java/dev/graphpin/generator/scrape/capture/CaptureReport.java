package dev.graphpin.generator.scrape.capture;

import dev.graphpin.generator.scrape.capture.CaptureListener.Outcome;
import dev.graphpin.spec.check.Diagnostic;
import java.util.List;
import java.util.SortedMap;

/**
 * What came of a capture.
 *
 * @param outcomes by the page's path
 * @param diagnostics one for each page that is not there now, sorted; an error that stopped the run among them
 */
public record CaptureReport(SortedMap<String, Outcome> outcomes, List<Diagnostic> diagnostics) {
    public CaptureReport {
        diagnostics = diagnostics.stream().sorted().toList();
    }

    /** How many pages had that outcome. */
    public long count(Outcome outcome) {
        return outcomes.values().stream().filter(outcome::equals).count();
    }
}

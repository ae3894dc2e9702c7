package dev.graphpin.spec.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Provenance of a spec: which captures it was made from, and by what.
 *
 * @param graphVersion the version of the spec
 * @param scraper version of the scraper that read the captures
 * @param captures by a short id, unique in the spec, that {@link Origin#sources()} uses
 * @param expires the day on which the version stops working, ISO; null when nobody told
 */
public record Lock(
        String graphVersion,
        String scraper,
        Map<String, Capture> captures,
        @Nullable String expires) {
    public Lock {
        captures = Ordered.map(captures);
    }

    /** Of a version whose end nobody told. */
    public Lock(String graphVersion, String scraper, Map<String, Capture> captures) {
        this(graphVersion, scraper, captures, null);
    }

    /**
     * One captured page.
     *
     * @param url of the page; null when neither the capture nor a sidecar tells it
     * @param title of the page
     * @param form {@code html}, {@code markdown} or {@code text}
     * @param sha256 of the captured bytes, in lower-case hex
     * @param date the day of the capture, ISO; null when nobody recorded it
     * @param problems what the reader could not read, by the id of its findings: how often
     */
    public record Capture(
            @Nullable String url,
            @Nullable String title,
            String form,
            String sha256,
            @Nullable String date,
            Map<String, Integer> problems) {
        public Capture {
            problems = Ordered.map(problems);
        }

        /** Of a page that was read without problems. */
        public Capture(
                @Nullable String url, @Nullable String title, String form, String sha256, @Nullable String date) {
            this(url, title, form, sha256, date, Map.of());
        }
    }
}

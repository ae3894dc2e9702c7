package dev.graphpin.generator.scrape.capture;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What to capture and how.
 *
 * @param graphVersion with its {@code v}: {@code v19.0}
 * @param out the folder the captures go to; made when missing
 * @param pages paths of the wanted pages below the reference, such as {@code user} and {@code user/accounts}; empty for the
 *     whole reference, which is found by following the links from its index
 * @param baseUrl the host, or the folder on it that holds the reference
 * @param maxAge a capture younger than this is not asked for again, so that a stopped run goes on where it was
 * @param manners how the host is treated
 */
public record CaptureOptions(
        String graphVersion, Path out, List<String> pages, URI baseUrl, Duration maxAge, Manners manners) {
    public static final URI BASE_URL = URI.create("https://developers.facebook.com");
    public static final Duration MAX_AGE = Duration.ofDays(1);
    private static final Pattern VERSION = Pattern.compile("v\\d{1,3}\\.\\d{1,3}");

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException when the version or the base URL has not the form it needs
     */
    public CaptureOptions {
        pages = List.copyOf(pages);
        if (!VERSION.matcher(graphVersion).matches()) {
            throw new IllegalArgumentException("a Graph version looks like v19.0, not " + graphVersion);
        }
        if (baseUrl.getHost() == null || !List.of("http", "https").contains(baseUrl.getScheme())) {
            throw new IllegalArgumentException("a base URL looks like " + BASE_URL + ", not " + baseUrl);
        }
    }

    /**
     * How the host is treated.
     *
     * @param interval the least time between the starts of two requests
     * @param timeout the most time for one answer, its body included
     * @param attempts how often a page is tried when the connection fails or the host is busy; at least 1
     * @param backOff the wait before the second attempt, doubled for each further one
     * @param longestWait the longest wait for a busy host; one that asks for more is left alone
     * @param maxBytes the longest page that is taken
     */
    public record Manners(
            Duration interval, Duration timeout, int attempts, Duration backOff, Duration longestWait, int maxBytes) {
        public static final Manners DEFAULT = new Manners(
                Duration.ofSeconds(1),
                Duration.ofSeconds(30),
                5,
                Duration.ofSeconds(2),
                Duration.ofMinutes(5),
                16 * 1024 * 1024);

        /** The same with another interval. */
        public Manners withInterval(Duration changed) {
            return new Manners(changed, timeout, attempts, backOff, longestWait, maxBytes);
        }

        /** The same with another timeout. */
        public Manners withTimeout(Duration changed) {
            return new Manners(interval, changed, attempts, backOff, longestWait, maxBytes);
        }

        /** The same with another number of attempts. */
        public Manners withAttempts(int changed) {
            return new Manners(interval, timeout, changed, backOff, longestWait, maxBytes);
        }
    }
}

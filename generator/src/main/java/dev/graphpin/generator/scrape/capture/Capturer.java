package dev.graphpin.generator.scrape.capture;

import dev.graphpin.generator.scrape.capture.CaptureListener.Outcome;
import java.io.IOException;
import java.net.ProxySelector;

/** Captures pages: the way into this room. Thread-safe; each call is a run of its own and asks for one page at a time. */
public final class Capturer {
    private final Time time;
    private final ProxySelector proxies;

    /** One that goes through the proxies which the system properties or the environment name. */
    public Capturer() {
        this(Time.SYSTEM, EnvironmentProxies.selector(System.getenv(), System.getProperties()));
    }

    Capturer(Time time, ProxySelector proxies) {
        this.time = time;
        this.proxies = proxies;
    }

    /**
     * Fetches what is wanted and not there yet. A page that could not be had is a diagnostic; what was captured of it before
     * stays. A run that was stopped goes on when it is started again.
     *
     * @throws IllegalArgumentException when a page's name cannot be one
     * @throws IOException when a file cannot be read or written
     * @throws InterruptedException when the thread is interrupted; what was captured so far stays
     */
    public CaptureReport capture(CaptureOptions options, CaptureListener listener)
            throws IOException, InterruptedException {
        try (PageFetcher fetcher = new PageFetcher(options.manners(), time, proxies)) {
            return new CaptureRun(options, fetcher, time, listener).run();
        }
    }

    /** Whether a page with that outcome is in the folder now. */
    public static boolean isThere(Outcome outcome) {
        return switch (outcome) {
            case FETCHED, UNCHANGED, FRESH, MOVED -> true;
            case MISSING, FAILED -> false;
        };
    }
}

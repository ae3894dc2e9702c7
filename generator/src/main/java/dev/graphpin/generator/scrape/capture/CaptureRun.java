package dev.graphpin.generator.scrape.capture;

import dev.graphpin.generator.scrape.capture.CaptureListener.Outcome;
import dev.graphpin.generator.scrape.capture.CaptureStore.Stored;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostic.Severity;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One run: the pages still to do, in the order they were found, and what became of the others. */
final class CaptureRun {
    /** Pages in a row that fail for the host's sake before it is left alone. */
    private static final int PATIENCE = 3;

    private final CaptureOptions options;
    private final Reference reference;
    private final CaptureStore store;
    private final PageFetcher fetcher;
    private final Time time;
    private final CaptureListener listener;

    private final Deque<String> waiting = new ArrayDeque<>();
    private final Set<String> known = new HashSet<>();
    private final TreeMap<String, Outcome> outcomes = new TreeMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int troubles;

    CaptureRun(CaptureOptions options, PageFetcher fetcher, Time time, CaptureListener listener) {
        this.options = options;
        this.reference = new Reference(options.baseUrl(), options.graphVersion());
        this.store = new CaptureStore(options.out());
        this.fetcher = fetcher;
        this.time = time;
        this.listener = listener;
    }

    CaptureReport run() throws IOException, InterruptedException {
        if (options.pages().isEmpty()) {
            add("");
        }
        options.pages().forEach(page -> add(Reference.named(page)));
        while (!waiting.isEmpty() && troubles < PATIENCE) {
            String path = waiting.remove();
            Outcome outcome = capture(path);
            outcomes.put(path, outcome);
            listener.done(path, outcome, outcomes.size(), known.size());
        }
        if (!waiting.isEmpty()) {
            tell(
                    Severity.ERROR,
                    "capture-stopped",
                    waiting.element(),
                    "the host fails again and again; " + waiting.size() + " pages were not asked for",
                    "Run the same command later: it goes on from here.");
        }
        return new CaptureReport(outcomes, diagnostics);
    }

    private void add(String path) {
        if (known.add(path)) {
            waiting.add(path);
        }
    }

    private Outcome capture(String path) throws IOException, InterruptedException {
        Stored stored = store.find(path);
        if (stored != null && age(stored.sidecar()).compareTo(options.maxAge()) < 0) {
            follow(stored.bytes(), stored.sidecar().finalUrl());
            return Outcome.FRESH;
        }
        Answer answer = fetcher.fetch(reference.url(path), stored == null ? null : stored.sidecar());
        troubles = answer instanceof Answer.Failed failed && failed.trouble() ? troubles + 1 : 0;
        if (answer instanceof Answer.Body body) {
            return keep(path, body);
        }
        if (answer instanceof Answer.Unchanged) {
            return confirm(path, stored);
        }
        if (answer instanceof Answer.Missing missing) {
            return lacks(path, missing, stored != null);
        }
        Answer.Failed failed = (Answer.Failed) answer;
        tell(Severity.ERROR, failed.id(), path, failed.message(), failed.hint());
        return Outcome.FAILED;
    }

    /** A clock that was set back makes a capture from the future; that one is asked for again. */
    private Duration age(Sidecar sidecar) {
        Duration age = Duration.between(sidecar.checked(), time.now());
        return age.isNegative() ? options.maxAge() : age;
    }

    private Outcome keep(String path, Answer.Body body) throws IOException {
        String landed = reference.path(body.finalUrl());
        if (landed == null) {
            tell(
                    Severity.ERROR,
                    "capture-left-reference",
                    path,
                    "the host answers with a page that is none of this version's reference: "
                            + Messages.quote(body.finalUrl().toString()),
                    "The version may not be documented any more, or the site wants a login.");
            return Outcome.FAILED;
        }
        if (!landed.equals(path) && !known.add(landed)) {
            return Outcome.MOVED;
        }
        Instant now = time.now();
        store.keep(
                landed,
                body.bytes(),
                new Sidecar(
                        reference.url(path),
                        body.finalUrl(),
                        body.status(),
                        now,
                        now,
                        Sha256.of(body.bytes()),
                        body.etag(),
                        body.lastModified(),
                        body.contentType()));
        follow(body.bytes(), body.finalUrl());
        if (landed.equals(path)) {
            return Outcome.FETCHED;
        }
        outcomes.put(landed, Outcome.FETCHED);
        return Outcome.MOVED;
    }

    private Outcome confirm(String path, @Nullable Stored stored) throws IOException {
        if (stored == null) {
            tell(
                    Severity.ERROR,
                    "capture-status",
                    path,
                    "the host answers 304 to what nobody has",
                    "Look at the page in a browser.");
            return Outcome.FAILED;
        }
        store.keep(path, stored.sidecar().confirmed(time.now()));
        follow(stored.bytes(), stored.sidecar().finalUrl());
        return Outcome.UNCHANGED;
    }

    private Outcome lacks(String path, Answer.Missing missing, boolean stored) {
        tell(
                // A page that was asked for by name should be there; links may be dead.
                options.pages().isEmpty() ? Severity.WARNING : Severity.ERROR,
                "capture-missing",
                path,
                "the host answers " + missing.status(),
                stored
                        ? "The page is gone; what was captured of it before is still here."
                        : "Check the page's name and the Graph version.");
        return Outcome.MISSING;
    }

    private void follow(byte[] page, URI url) {
        if (options.pages().isEmpty()) {
            PageLinks.of(page, url, reference).forEach(this::add);
        }
    }

    private void tell(Severity severity, String id, String path, String message, String hint) {
        diagnostics.add(new Diagnostic(id, severity, reference.url(path).toString(), 0, 0, message, hint));
    }
}

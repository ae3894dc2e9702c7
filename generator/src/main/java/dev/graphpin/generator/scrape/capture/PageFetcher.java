package dev.graphpin.generator.scrape.capture;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import dev.graphpin.generator.scrape.capture.CaptureOptions.Manners;
import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/** Asks for one page until there is an answer: keeps its pace, follows redirects on the host, tries again what may pass. */
final class PageFetcher implements AutoCloseable {
    private static final int MAX_REDIRECTS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    /** Statuses that say "later". */
    private static final Set<Integer> LATER = Set.of(408, 425, 429, 500, 502, 503, 504);

    private final Exchange exchange;
    private final Pace pace;
    private final Time time;
    private final ScheduledExecutorService worker;
    private final FailsafeExecutor<Answer> retrying;

    PageFetcher(Manners manners, Time time, ProxySelector proxies) {
        this.exchange = new Exchange(manners, proxies);
        this.pace = new Pace(time, manners.interval());
        this.time = time;
        this.worker = new SleepingExecutor(time);
        this.retrying = Failsafe.with(retries(manners)).with(worker);
    }

    private static RetryPolicy<Answer> retries(Manners manners) {
        return RetryPolicy.<Answer>builder()
                .handle(IOException.class)
                .abortOn(BoundedBody.TooLong.class)
                .abortIf((answer, error) -> error instanceof Later later
                        && later.wait(Duration.ZERO).compareTo(manners.longestWait()) > 0)
                .withMaxAttempts(manners.attempts())
                .withBackoff(manners.backOff(), manners.longestWait())
                .withJitter(0.25)
                .withDelayFnOn(context -> delay(context.getLastException()), IOException.class)
                .build();
    }

    /** What the host asked for; less than nothing leaves it to the back-off. */
    private static Duration delay(@Nullable Throwable error) {
        Duration none = Duration.ofNanos(-1);
        Duration asked = error instanceof Later later ? later.wait(none) : none;
        // The jitter must not make it shorter than what was asked.
        return asked.isNegative() ? none : asked.dividedBy(3).multipliedBy(4);
    }

    /**
     * Asks for a page.
     *
     * @param known what we have of it; null for nothing
     * @return never null; a failure is an answer too
     */
    Answer fetch(URI url, @Nullable Sidecar known) throws InterruptedException {
        CompletableFuture<Answer> answer = retrying.getAsync(() -> attempt(url, known));
        try {
            return answer.get();
        } catch (InterruptedException e) {
            answer.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            return failure(e.getCause());
        }
    }

    private Answer attempt(URI url, @Nullable Sidecar known) throws IOException, InterruptedException {
        URI at = url;
        for (int hop = 0; hop <= MAX_REDIRECTS; hop++) {
            pace.await();
            HttpResponse<byte[]> response =
                    exchange.get(at, known != null && known.finalUrl().equals(at) ? known : null);
            if (!REDIRECTS.contains(response.statusCode())) {
                return judge(response);
            }
            URI next = target(response);
            if (next == null || !Reference.sameOrigin(url, next)) {
                return new Answer.Failed(
                        "capture-redirect-away",
                        "the host sends us to another one: " + Messages.quote(header(response, "Location")),
                        "If that is where the reference is now, name it with --base-url.",
                        false);
            }
            at = next;
        }
        return new Answer.Failed(
                "capture-redirect-loop",
                "more than " + MAX_REDIRECTS + " redirects",
                "Look at the page in a browser.",
                false);
    }

    private static @Nullable URI target(HttpResponse<?> response) {
        String location = header(response, "Location");
        try {
            URI next = location == null || location.isBlank()
                    ? null
                    : response.uri().resolve(location);
            return next == null || next.getHost() == null ? null : next;
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }

    private Answer judge(HttpResponse<byte[]> response) throws Later {
        int status = response.statusCode();
        if (LATER.contains(status)) {
            String header = header(response, "Retry-After");
            throw new Later(status, header == null ? null : RetryAfter.parse(header, time.now()));
        }
        return switch (status) {
            case 200 -> body(response);
            case 304 -> new Answer.Unchanged();
            case 404, 410 -> new Answer.Missing(status);
            case 401, 403 ->
                new Answer.Failed(
                        "capture-denied",
                        "the host answers " + status,
                        "It may not want to be read by programs.",
                        true);
            default ->
                new Answer.Failed(
                        "capture-status", "the host answers " + status, "Look at the page in a browser.", false);
        };
    }

    private static Answer body(HttpResponse<byte[]> response) {
        String type = header(response, "Content-Type");
        String encoding = header(response, "Content-Encoding");
        String problem = response.body().length == 0
                ? "the answer is empty"
                : type != null && !type.startsWith("text/") && !type.startsWith("application/xhtml")
                        ? "the answer is no page but " + Messages.quote(type)
                        : encoding != null && !encoding.equalsIgnoreCase("identity")
                                ? "the answer is encoded, which nobody asked for: " + Messages.quote(encoding)
                                : null;
        if (problem != null) {
            return new Answer.Failed("capture-no-page", problem, "Look at the page in a browser.", false);
        }
        return new Answer.Body(
                response.uri(),
                response.statusCode(),
                response.body(),
                header(response, "ETag"),
                header(response, "Last-Modified"),
                type);
    }

    private static @Nullable String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    private static Answer failure(@Nullable Throwable error) {
        if (error instanceof BoundedBody.TooLong tooLong) {
            return new Answer.Failed(
                    "capture-too-long", Messages.of(tooLong), "No reference page is that long.", false);
        }
        if (error instanceof Later) {
            return new Answer.Failed(
                    "capture-busy", Messages.of(error), "Try again later, with a longer --interval.", true);
        }
        if (error instanceof IOException) {
            return new Answer.Failed(
                    "capture-connection",
                    Messages.of(error),
                    "Check the network and the proxy settings (HTTPS_PROXY, -Dhttps.proxyHost).",
                    true);
        }
        throw new IllegalStateException(error);
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }

    /** The host asks us to come back. */
    private static final class Later extends IOException {
        private static final long serialVersionUID = 1L;

        private final @Nullable Duration wait;

        Later(int status, @Nullable Duration wait) {
            super("the host answers " + status
                    + (wait == null ? "" : " and wants to be left alone for " + wait.toSeconds() + " s"));
            this.wait = wait;
        }

        Duration wait(Duration otherwise) {
            return wait == null ? otherwise : wait;
        }
    }
}

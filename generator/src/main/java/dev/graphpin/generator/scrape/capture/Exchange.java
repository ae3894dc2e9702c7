package dev.graphpin.generator.scrape.capture;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One request, one answer: no redirect followed, nothing tried twice, never longer than the timeout. */
final class Exchange {
    /** Says who asks, so that the host can tell us apart. */
    private static final String USER_AGENT = "graphpin/0.1 (documentation capture)";

    private final HttpClient client;
    private final Duration timeout;
    private final int maxBytes;

    Exchange(CaptureOptions.Manners manners, ProxySelector proxies) {
        this.timeout = manners.timeout();
        this.maxBytes = manners.maxBytes();
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .proxy(proxies)
                .build();
    }

    /**
     * Asks.
     *
     * @param known what we have of this address; null for nothing
     * @throws IOException when the connection fails, is cut or takes too long, or the body is longer than announced or allowed
     */
    HttpResponse<byte[]> get(URI url, @Nullable Sidecar known) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .header("User-Agent", USER_AGENT)
                .header("Accept", "text/html")
                .header("Accept-Language", "en-US");
        if (known != null && known.etag() != null) {
            request.header("If-None-Match", known.etag());
        }
        if (known != null && known.lastModified() != null) {
            request.header("If-Modified-Since", known.lastModified());
        }
        return within(client.sendAsync(request.build(), answer -> new BoundedBody(maxBytes)));
    }

    /** The client's own timeout ends with the headers (JDK-8208693); this one covers the body too. */
    private <T> T within(CompletableFuture<T> answer) throws IOException, InterruptedException {
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new HttpTimeoutException("no whole answer within " + timeout.toMillis() + " ms");
        } catch (InterruptedException e) {
            answer.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        }
    }
}

package dev.graphpin.runtime.http;

import dev.graphpin.runtime.http.TransportFault.Kind;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** {@link Transport} over {@code java.net.http}. Thread-safe. */
public final class JdkTransport implements Transport {
    /** RFC 9113 advises servers to take 100 on one connection at least; the JDK may count one that was given up for a moment longer. */
    private static final int AT_ONCE = 90;

    private final HttpClient client;
    private final Turns turns = new Turns(AT_ONCE);
    private final Deadlines deadlines = new Deadlines();

    /** Over a client of the JDK as it comes, but for the time that connecting may take. */
    public JdkTransport(Duration connectTimeout) {
        this(HttpClient.newBuilder().connectTimeout(connectTimeout).build());
    }

    /**
     * Over a client of one's own: proxy, TLS, executor.
     *
     * @throws IllegalArgumentException when the client follows redirects
     */
    public JdkTransport(HttpClient client) {
        if (client.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException("the client follows redirects, and the token would go along");
        }
        this.client = client;
    }

    @Override
    public CompletableFuture<HttpAnswer> send(HttpCall call) {
        HttpRequest request = request(call, call.readTimeout());
        return isHttp2(call.uri()) ? turns.start(() -> sendNow(call, request)) : sendNow(call, request);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what the callbacks find goes into the answer
    private CompletableFuture<HttpAnswer> sendNow(HttpCall call, HttpRequest request) {
        AtomicReference<@Nullable BoundedBody> begun = new AtomicReference<>();
        CompletableFuture<HttpResponse<byte[]>> exchange = client.sendAsync(request, head -> {
            BoundedBody body = new BoundedBody(call.maxBodyBytes());
            begun.set(body);
            return body.subscriber();
        });
        CompletableFuture<HttpAnswer> answer = new CompletableFuture<>();
        exchange.whenComplete((response, failure) -> {
            if (failure != null) {
                Throwable cause = failure instanceof CompletionException e ? e.getCause() : failure;
                answer.completeExceptionally(JdkFaults.of(cause == null ? failure : cause, begun.get()));
                return;
            }
            try {
                answer.complete(answer(call, response));
            } catch (TransportFault | RuntimeException | Error e) {
                answer.completeExceptionally(e);
            }
        });
        answer.whenComplete((value, failure) -> exchange.cancel(true)); // also when somebody else's clock ended it
        return answer;
    }

    /** Where {@code sendAsync} hands its result to another thread, which may have to be started for it, the JDK's blocking call does not. */
    @Override
    public HttpAnswer exchange(HttpCall call, Duration within)
            throws TransportFault, TimeoutException, InterruptedException {
        long deadline = System.nanoTime() + within.toNanos();
        if (!isHttp2(call.uri())) {
            return exchangeNow(call, deadline);
        }
        turns.await(within);
        try {
            return exchangeNow(call, deadline);
        } finally {
            turns.end();
        }
    }

    private HttpAnswer exchangeNow(HttpCall call, long deadline)
            throws TransportFault, TimeoutException, InterruptedException {
        AtomicReference<@Nullable BoundedBody> begun = new AtomicReference<>();
        Duration left = Duration.ofNanos(Math.max(deadline - System.nanoTime(), 1));
        HttpRequest request = request(call, left.compareTo(call.readTimeout()) < 0 ? left : call.readTimeout());
        HttpResponse<byte[]> response;
        try {
            response = client.send(request, head -> {
                BoundedBody body = new BoundedBody(call.maxBodyBytes());
                begun.set(body);
                deadlines.end(body, deadline);
                return body.subscriber();
            });
        } catch (IOException | RuntimeException e) { // the JDK's parser throws unchecked ones, too
            TransportFault fault = JdkFaults.of(e, begun.get());
            boolean ended = fault.kind() == Kind.TIMEOUT || e instanceof HttpConnectTimeoutException;
            if (ended && deadline - System.nanoTime() <= 0) {
                throw new TimeoutException();
            }
            throw fault;
        } finally {
            deadlines.over(begun.get());
        }
        return answer(call, response);
    }

    private static HttpAnswer answer(HttpCall call, HttpResponse<byte[]> response) throws TransportFault {
        HttpAnswer answer = HttpAnswer.of(response.statusCode(), response.headers(), response.body());
        boolean zipped =
                "gzip".equalsIgnoreCase(answer.header("Content-Encoding").orElse(null));
        return zipped ? answer.with(Gzip.unzipped(response.body(), call.maxBodyBytes())) : answer;
    }

    private static HttpRequest request(HttpCall call, Duration patience) {
        BodyPublisher body =
                call.body() == null ? BodyPublishers.noBody() : call.body().bytes();
        HttpRequest.Builder request = HttpRequest.newBuilder(call.uri())
                .version(isHttp2(call.uri()) ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
                .method(call.method(), body)
                .timeout(patience);
        call.headers().forEach(request::setHeader);
        if (call.body() != null) {
            request.setHeader("Content-Type", call.body().contentType());
        }
        return request.build();
    }

    /** Plain HTTP is for proxies and tests, many of which stumble over the offer to upgrade. */
    private static boolean isHttp2(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme());
    }
}

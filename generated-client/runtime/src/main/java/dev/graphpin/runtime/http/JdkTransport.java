package dev.graphpin.runtime.http;

import dev.graphpin.runtime.http.TransportFault.Kind;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** {@link Transport} over {@code java.net.http}. Thread-safe. */
public final class JdkTransport implements Transport {
    private final HttpClient client;
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
    @SuppressWarnings("FutureReturnValueIgnored") // what the callbacks find goes into the answer
    public CompletableFuture<HttpAnswer> send(HttpCall call) {
        AtomicReference<@Nullable BoundedBody> begun = new AtomicReference<>();
        CompletableFuture<HttpResponse<byte[]>> exchange = client.sendAsync(request(call, call.readTimeout()), head -> {
            BoundedBody body = new BoundedBody(call.maxBodyBytes());
            begun.set(body);
            return body.subscriber();
        });
        CompletableFuture<HttpAnswer> answer = new CompletableFuture<>();
        exchange.whenComplete((response, failure) -> {
            if (failure != null) {
                Throwable cause = failure instanceof CompletionException e ? e.getCause() : failure;
                answer.completeExceptionally(fault(cause == null ? failure : cause, begun.get()));
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
        AtomicReference<@Nullable BoundedBody> begun = new AtomicReference<>();
        Duration patience = within.compareTo(call.readTimeout()) < 0 ? within : call.readTimeout();
        HttpRequest request = request(call, patience);
        try {
            return answer(call, client.send(request, head -> {
                BoundedBody body = new BoundedBody(call.maxBodyBytes());
                begun.set(body);
                BodySubscriber<byte[]> subscriber = body.subscriber();
                deadlines.end(subscriber, deadline);
                return subscriber;
            }));
        } catch (IOException | RuntimeException e) { // the JDK's parser throws unchecked ones, too
            TransportFault fault = fault(e, begun.get());
            boolean ended = fault.kind() == Kind.TIMEOUT || e instanceof HttpConnectTimeoutException;
            if (ended && deadline - System.nanoTime() <= 0) {
                throw new TimeoutException();
            }
            throw fault;
        }
    }

    private static HttpAnswer answer(HttpCall call, HttpResponse<byte[]> response) throws TransportFault {
        Optional<String> encoding = response.headers().firstValue("Content-Encoding");
        byte[] body = encoding.filter("gzip"::equalsIgnoreCase).isPresent()
                ? Gzip.unzipped(response.body(), call.maxBodyBytes())
                : response.body();
        return HttpAnswer.of(response.statusCode(), response.headers(), body);
    }

    private static HttpRequest request(HttpCall call, Duration patience) {
        BodyPublisher body =
                call.body() == null ? BodyPublishers.noBody() : call.body().bytes();
        HttpRequest.Builder request = HttpRequest.newBuilder(call.uri())
                .version(version(call.uri()))
                .method(call.method(), body)
                .timeout(patience);
        call.headers().forEach(request::setHeader);
        if (call.body() != null) {
            request.setHeader("Content-Type", call.body().contentType());
        }
        return request.build();
    }

    /** Plain HTTP is for proxies and tests, many of which stumble over the offer to upgrade. */
    private static HttpClient.Version version(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme()) ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1;
    }

    /** @param body what has begun to come; null when nothing has */
    private static TransportFault fault(Throwable failure, @Nullable BoundedBody body) {
        TransportFault ours = body == null ? null : body.fault();
        if (ours != null) {
            return ours;
        }
        if (failure instanceof HttpConnectTimeoutException) {
            return new TransportFault(Kind.CONNECT, "no connection in time", null);
        }
        if (failure instanceof HttpTimeoutException) {
            return new TransportFault(Kind.TIMEOUT, "no answer in time", null);
        }
        if (failure instanceof ConnectException || failure.getCause() instanceof UnresolvedAddressException) {
            return new TransportFault(Kind.CONNECT, "cannot connect" + told(failure), null);
        }
        return body != null && failure instanceof IOException
                ? new TransportFault(Kind.CUT, "the answer ended too early", null)
                : new TransportFault(Kind.BROKEN, "connection broken" + told(failure), null);
    }

    /**
     * What the JDK says, in place of its exception as the cause: many of them quote what the server sent, which may be a token. Those named here
     * do not.
     */
    private static String told(Throwable failure) {
        boolean quotesNothing = failure instanceof SocketException || failure instanceof SSLException;
        String name = failure.getClass().getSimpleName();
        return " (" + (quotesNothing ? name + ": " + failure.getMessage() : name) + ")";
    }
}

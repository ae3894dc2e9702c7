package dev.graphpin.runtime;

import dev.graphpin.runtime.error.GraphException;
import dev.graphpin.runtime.error.TransportException;
import dev.graphpin.runtime.http.HttpAnswer;
import dev.graphpin.runtime.http.JdkTransport;
import dev.graphpin.runtime.http.Transport;
import dev.graphpin.runtime.http.TransportFault;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;

/** Sends requests, blocking or not, by one path. Immutable and thread-safe; one for an application and token is enough. */
public final class GraphClient {
    private final GraphConfig config;
    private final String version;
    private final Transport transport;
    private final RequestEncoder encoder;
    private final AnswerDecoder decoder;
    private final ExchangeLog log;

    private GraphClient(GraphConfig config, String version, Transport transport) {
        this.config = config;
        this.version = version;
        this.transport = transport;
        this.encoder = new RequestEncoder(config, version, Clock.systemUTC());
        this.log = new ExchangeLog(version);
        this.decoder = new AnswerDecoder(config);
    }

    /**
     * A client over {@code java.net.http}.
     *
     * @param version the one that is in the paths unless the configuration has another: {@code v19.0}
     */
    public static GraphClient connect(GraphConfig config, String version) {
        return connect(config, version, new JdkTransport(config.connectTimeout()));
    }

    /** A client over a transport of one's own. */
    public static GraphClient connect(GraphConfig config, String version, Transport transport) {
        return new GraphClient(config, config.graphVersion() == null ? version : config.graphVersion(), transport);
    }

    /** A client with other settings over the same connections, which keep their connect timeout. */
    public GraphClient with(GraphConfig other) {
        return connect(other, version, transport);
    }

    /** The same client for another user or page, over the same connections: one for each token costs next to nothing. */
    public GraphClient withToken(String accessToken) {
        return with(config.toBuilder().accessToken(accessToken).build());
    }

    public GraphConfig config() {
        return config;
    }

    /**
     * Sends a request and waits for its answer. The waiting is friendly to virtual threads; interrupting it ends the exchange.
     *
     * @throws GraphException when it fails
     */
    public <T> T execute(Sendable<T> request) {
        return send(request, (value, answer) -> value);
    }

    /** Sends a request; the future fails with what {@link #execute} throws. Cancelling it ends the exchange. */
    public <T> CompletableFuture<T> executeAsync(Sendable<T> request) {
        return sendAsync(request, (value, answer) -> value);
    }

    /** Like {@link #execute}, with what came beside the model. */
    public <T> GraphAnswer<T> exchange(Sendable<T> request) {
        return send(request, GraphAnswer::of);
    }

    /** Like {@link #executeAsync}, with what came beside the model. */
    public <T> CompletableFuture<GraphAnswer<T>> exchangeAsync(Sendable<T> request) {
        return sendAsync(request, GraphAnswer::of);
    }

    /** The calling thread does all it can itself: to hand an answer on to it takes longer than to read it. */
    private <T, R> R send(Sendable<T> sendable, BiFunction<T, HttpAnswer, R> result) {
        Exchange<T, R> exchange = Exchange.of(sendable.request(), config, result);
        long deadline = System.nanoTime() + exchange.total().toNanos();
        GraphException failure;
        try {
            return decoded(exchange, transport.exchange(exchange.call().apply(encoder), exchange.total()));
        } catch (InterruptedException e) {
            throw interrupted(exchange.request().line(), e);
        } catch (GraphException e) {
            failure = e;
        } catch (TransportFault | TimeoutException e) {
            failure = Faults.translate(exchange.request(), e);
        }
        return await(exchange.request().line(), attempts(exchange, deadline).goOn(failure));
    }

    /** Waits for what was started; interrupting ends it. */
    <T> T await(String line, CompletableFuture<T> coming) {
        try {
            return coming.get();
        } catch (InterruptedException e) {
            coming.cancel(true);
            throw interrupted(line, e);
        } catch (ExecutionException e) {
            throw rethrown(line, e.getCause() == null ? e : e.getCause());
        }
    }

    private static TransportException interrupted(String line, InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new TransportException(line, "the waiting thread was interrupted", true, cause);
    }

    private <T, R> CompletableFuture<R> sendAsync(Sendable<T> sendable, BiFunction<T, HttpAnswer, R> result) {
        return Futures.attempt(() -> sendAsync(Exchange.of(sendable.request(), config, result)));
    }

    <R> CompletableFuture<R> sendAsync(Exchange<?, R> exchange) {
        long deadline = System.nanoTime() + exchange.total().toNanos();
        return attempts(exchange, deadline).start();
    }

    private <R> Attempts<R> attempts(Exchange<?, R> exchange, long deadline) {
        return new Attempts<>(exchange.request(), exchange.retry(), deadline, within -> once(exchange, within));
    }

    private <R> CompletableFuture<R> once(Exchange<?, R> exchange, Duration within) {
        CompletableFuture<HttpAnswer> coming = Futures.attempt(
                        () -> transport.send(exchange.call().apply(encoder)))
                .orTimeout(within.toNanos(), TimeUnit.NANOSECONDS);
        return Futures.handle(
                coming,
                answer -> decoded(exchange, answer),
                fault -> Faults.isKnown(fault) ? fault : Faults.translate(exchange.request(), fault));
    }

    private <T, R> R decoded(Exchange<T, R> exchange, HttpAnswer answer) {
        log.answered(exchange.request(), answer);
        return exchange.result().apply(decoder.decode(exchange.request(), answer), answer);
    }

    /** The same exception with the caller's stack: that of the thread which read the answer says nothing to anybody. */
    private static RuntimeException rethrown(String line, Throwable failure) {
        if (failure instanceof GraphException known) {
            known.setStackTrace(new Throwable().getStackTrace());
            return known;
        }
        return failure instanceof RuntimeException other
                ? other
                : new TransportException(line, "failed", true, failure);
    }

    RequestEncoder encoder() {
        return encoder;
    }

    String version() {
        return version;
    }

    <T> GraphAnswer<T> decode(GraphRequest<T> request, HttpAnswer answer) {
        return GraphAnswer.of(decoder.decode(request, answer), answer);
    }

    @Override
    public String toString() {
        return "GraphClient[" + config + "]";
    }
}

package dev.graphpin.runtime.http;

import dev.graphpin.runtime.http.TransportFault.Kind;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Gathers an answer's bytes up to a limit. Called by one thread at a time, as the reactive contract says, but for {@link #fault} and
 * {@link #end}.
 */
final class BoundedBody implements Subscriber<List<ByteBuffer>> {
    private final int limit;
    private final BodySubscriber<byte[]> subscriber = BodySubscribers.fromSubscriber(this, BoundedBody::whole);
    private final List<ByteBuffer> parts = new ArrayList<>();
    private int size;
    private volatile @Nullable Subscription subscription;
    private volatile boolean over;
    private volatile @Nullable TransportFault fault;

    BoundedBody(int limit) {
        this.limit = limit;
    }

    /**
     * What the JDK's client reads the body with. It is one of the JDK's own subscribers: for those of others the client hands each answer to one more
     * thread, which takes a third of a short call.
     */
    BodySubscriber<byte[]> subscriber() {
        return subscriber;
    }

    /** Ends it for that reason unless it is whole, from any thread. */
    void end(TransportFault reason) {
        subscriber.onError(reason);
    }

    /** Why this side ended the body; null when it did not. Over HTTP/2 the JDK tells that the body was ended, and not by what. */
    @Nullable
    TransportFault fault() {
        return fault;
    }

    @Override
    public void onSubscribe(Subscription source) {
        subscription = source;
        if (over) {
            source.cancel();
        } else {
            source.request(Long.MAX_VALUE);
        }
    }

    /** Failing here ends the exchange. The buffers are the subscriber's: the JDK does not use them again. */
    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            if (buffer.remaining() > limit - size) {
                TransportFault tooLarge = new TransportFault(Kind.TOO_LARGE, "more than " + limit + " bytes", null);
                fault = tooLarge;
                throw new UncheckedIOException(tooLarge); // the only way that the reactive contract leaves open
            }
            size += buffer.remaining();
            parts.add(buffer);
        }
    }

    @Override
    public void onError(Throwable failure) {
        over = true;
        if (failure instanceof TransportFault ours) {
            fault = ours;
        }
        Subscription source = subscription;
        if (source != null) {
            source.cancel();
        }
    }

    @Override
    public void onComplete() {
        over = true;
    }

    private byte[] whole() {
        byte[] bytes = new byte[size];
        int at = 0;
        for (ByteBuffer part : parts) {
            int length = part.remaining();
            part.get(bytes, at, length);
            at += length;
        }
        return bytes;
    }
}

package dev.graphpin.runtime.http;

import dev.graphpin.runtime.http.TransportFault.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Gathers an answer's bytes up to a limit, before and after decompression. Called by one thread at a time, as the reactive contract says. */
final class BoundedBody implements BodySubscriber<byte[]> {
    private final int limit;
    private final boolean gzip;
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    private volatile @Nullable Subscription subscription;

    BoundedBody(int limit, Optional<String> encoding) {
        this.limit = limit;
        this.gzip = encoding.filter("gzip"::equalsIgnoreCase).isPresent();
    }

    /** Gives up, for the time is over. */
    void end() {
        fail(Kind.TIMEOUT);
    }

    @Override
    public void onSubscribe(Subscription source) {
        subscription = source;
        source.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            if (buffer.remaining() > limit - bytes.size()) {
                fail(Kind.TOO_LARGE);
                return;
            }
            byte[] chunk = new byte[buffer.remaining()];
            buffer.get(chunk);
            bytes.writeBytes(chunk);
        }
    }

    @Override
    public void onError(Throwable failure) {
        fail(Kind.CUT);
    }

    @Override
    public void onComplete() {
        if (body.isDone()) {
            return;
        }
        try {
            body.complete(gzip && bytes.size() > 0 ? unzip() : bytes.toByteArray());
        } catch (TransportFault e) {
            body.completeExceptionally(e);
        } catch (IOException e) {
            fail(Kind.CUT);
        }
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    private byte[] unzip() throws IOException {
        try (InputStream in = new java.util.zip.GZIPInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            byte[] whole = in.readNBytes(limit);
            if (in.read() >= 0) {
                throw new TransportFault(Kind.TOO_LARGE, "more than " + limit + " bytes after decompression", null);
            }
            return whole;
        }
    }

    /** Without the JDK's exception, which may quote what the server sent. */
    private void fail(Kind kind) {
        String message =
                switch (kind) {
                    case TOO_LARGE -> "more than " + limit + " bytes";
                    case TIMEOUT -> "no whole answer in time";
                    default -> "the answer ended too early";
                };
        body.completeExceptionally(new TransportFault(kind, message, null));
        cancel();
    }

    private void cancel() {
        Subscription source = subscription;
        if (source != null) {
            source.cancel();
        }
    }
}

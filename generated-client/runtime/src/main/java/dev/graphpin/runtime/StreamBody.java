package dev.graphpin.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a stream that is opened for each sending and closed when that is over, however it ends. (The JDK's own publisher closes a stream
 * only that was read to its end.)
 *
 * @param source opens the stream; one that cannot be opened ends the exchange
 */
record StreamBody(Supplier<InputStream> source) implements BodyPublisher {
    @Override
    public long contentLength() {
        return -1;
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
        InputStream stream = open();
        BodyPublishers.ofInputStream(() -> stream)
                .subscribe(stream == null ? subscriber : new Closing(subscriber, stream));
    }

    /** Null tells the JDK's publisher that there is none. */
    private @Nullable InputStream open() {
        try {
            return source.get();
        } catch (RuntimeException e) {
            return null;
        }
    }

    private record Closing(Subscriber<? super ByteBuffer> subscriber, InputStream stream)
            implements Subscriber<ByteBuffer> {
        @Override
        public void onSubscribe(Subscription subscription) {
            subscriber.onSubscribe(new Subscription() {
                @Override
                public void request(long wanted) {
                    subscription.request(wanted);
                }

                @Override
                public void cancel() {
                    subscription.cancel();
                    close();
                }
            });
        }

        @Override
        public void onNext(ByteBuffer bytes) {
            subscriber.onNext(bytes);
        }

        @Override
        public void onError(Throwable failure) {
            close();
            subscriber.onError(failure);
        }

        @Override
        public void onComplete() {
            close();
            subscriber.onComplete();
        }

        @SuppressWarnings("EmptyCatch") // all was read that will be
        private void close() {
            try {
                stream.close();
            } catch (IOException | RuntimeException e) {
                // nobody is left to tell
            }
        }
    }
}

package dev.graphpin.runtime.http2;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.MetaData;
import org.eclipse.jetty.http2.ErrorCode;
import org.eclipse.jetty.http2.HTTP2Session;
import org.eclipse.jetty.http2.api.Stream;
import org.eclipse.jetty.http2.frames.DataFrame;
import org.eclipse.jetty.http2.frames.HeadersFrame;
import org.eclipse.jetty.http2.frames.ResetFrame;
import org.eclipse.jetty.util.Callback;

/** One request over HTTP/2, and its stream. One thing is done to it after the other, as the server wants it; nothing waits. */
public final class Http2Exchange {
    private final Stream stream;
    private CompletableFuture<?> written = CompletableFuture.completedFuture(null);

    Http2Exchange(Stream stream) {
        this.stream = stream;
    }

    /** Status and headers, and nothing else yet. */
    public Http2Exchange head(int status, Map<String, String> headers) {
        return head(status, headers, false);
    }

    /** Status and headers, and no body. */
    public void headOnly(int status, Map<String, String> headers) {
        head(status, headers, true);
    }

    private Http2Exchange head(int status, Map<String, String> headers, boolean last) {
        HttpFields.Mutable fields = HttpFields.build();
        headers.forEach(fields::put);
        MetaData.Response head = new MetaData.Response(status, null, HttpVersion.HTTP_2, fields);
        written = written.thenCompose(before -> stream.headers(new HeadersFrame(stream.getId(), head, null, last)));
        return this;
    }

    /** A piece of the body. */
    public Http2Exchange data(String text, boolean last) {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        written = written.thenCompose(before -> stream.data(new DataFrame(stream.getId(), bytes, last)));
        return this;
    }

    /** Ends this stream and no other. */
    public void reset(ErrorCode error) {
        then(() -> stream.reset(new ResetFrame(stream.getId(), error.code), Callback.NOOP));
    }

    /** Says that the connection ends, and ends it. */
    public void goAway(ErrorCode error) {
        Callback end = Callback.from(this::hangUp);
        then(() -> stream.getSession().close(error.code, "over", end));
    }

    /** Ends the TCP connection without a word. */
    public void hangUp() {
        then(() -> ((HTTP2Session) stream.getSession()).getEndPoint().close());
    }

    @SuppressWarnings("FutureReturnValueIgnored") // nothing comes after it
    private void then(Runnable last) {
        written.thenRun(last);
    }
}

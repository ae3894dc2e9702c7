package dev.graphpin.runtime;

import dev.graphpin.runtime.json.Shapes;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * Uploads a large file by the Resumable Upload API: the server opens a session, takes the bytes in one stream, and after a break tells how many it
 * has, so that only the rest is sent. No byte is kept twice, whatever breaks. Immutable and thread-safe.
 *
 * <pre>{@code
 * String handle = ResumableUpload.of(graph.client(), appId, UploadSource.of(Path.of("film.mp4"), "video/mp4")).send();
 * }</pre>
 */
public final class ResumableUpload {
    static final Duration TIMEOUT = Duration.ofHours(1);

    /** Three more tries since the last byte that the server took. */
    static final RetryPolicy RESUME = new Backoff(4, Duration.ofSeconds(1), true);

    private final GraphClient client;
    private final String appId;
    private final UploadSource file;
    private final Duration timeout;
    private final RetryPolicy resume;

    private ResumableUpload(GraphClient client, String appId, UploadSource file, Duration timeout, RetryPolicy resume) {
        this.client = client;
        this.appId = appId;
        this.file = file;
        this.timeout = timeout;
        this.resume = resume;
    }

    /** An upload for the app that the token is of. */
    public static ResumableUpload of(GraphClient client, String appId, UploadSource file) {
        return new ResumableUpload(client, appId, file, TIMEOUT, RESUME);
    }

    /** How long sending may take in all, breaks and waits included; an hour unless set. The client's own timeouts are for small requests. */
    public ResumableUpload timeout(Duration whole) {
        return new ResumableUpload(client, appId, file, whole, resume);
    }

    /** Whether and when to go on after a break: {@link RetryPolicy.Failed#attempts} counts those since the server last took a byte. */
    public ResumableUpload resume(RetryPolicy policy) {
        return new ResumableUpload(client, appId, file, timeout, policy);
    }

    /** Opens a session without sending a byte. @throws dev.graphpin.runtime.error.GraphException when that fails */
    public UploadSession begin() {
        GraphRequest<String> request = request();
        return client.await(request.line(), beginAsync());
    }

    /** Like {@link #begin}, without blocking. */
    public CompletableFuture<UploadSession> beginAsync() {
        GraphRequest<String> request = request();
        return Futures.map(
                client.executeAsync(request), id -> UploadSession.begun(client, id, timeout, resume, request.line()));
    }

    /**
     * Sends the whole file.
     *
     * @return the handle by which later requests name the file
     * @throws dev.graphpin.runtime.error.GraphException what ended the last try
     */
    public String send() {
        return client.await(request().line(), sendAsync());
    }

    /** Like {@link #send}, without blocking; cancelling ends the exchange. */
    public CompletableFuture<String> sendAsync() {
        return Futures.then(beginAsync(), session -> session.sendAllAsync(file), CompletableFuture::failedFuture);
    }

    private GraphRequest<String> request() {
        Call call = Call.to(client, appId)
                .edge("uploads")
                .with("file_name", file.name())
                .with("file_length", file.length())
                .with("file_type", file.contentType());
        return GraphRequest.from(Operation.post("/{app-id}/uploads", Shapes.member("id", Shapes.TEXT)), call);
    }

    /** Name and length of the file. */
    @Override
    public String toString() {
        return "ResumableUpload[" + file.name() + ", " + file.length() + " bytes]";
    }
}

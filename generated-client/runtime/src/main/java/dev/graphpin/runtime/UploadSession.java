package dev.graphpin.runtime;

import dev.graphpin.runtime.error.GraphException;
import dev.graphpin.runtime.error.UnreadableAnswerException;
import dev.graphpin.runtime.error.UnreadableAnswerException.Reason;
import dev.graphpin.runtime.http.Body;
import dev.graphpin.runtime.json.Shape;
import dev.graphpin.runtime.json.Shapes;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An upload that the server has begun to take. It outlives connections and processes: keep its {@link #id()} to go on later. Immutable and
 * thread-safe; one upload at a time makes sense.
 */
public final class UploadSession {
    /** How it stands in logs and exceptions: whoever knows the id can write to the session. */
    private static final String LINE = "/upload:***";

    /** Nothing else can stand in an address, or lead out of the path. */
    private static final Pattern ID = Pattern.compile(
            "upload:(?:[\\w:=+/~-]|%[0-9A-Fa-f]{2}){1,2000}+(?:\\?(?:[\\w:=+/~&.-]|%[0-9A-Fa-f]{2}){0,2000}+)?");

    private final GraphClient client;
    private final String id;
    private final Duration timeout;
    private final RetryPolicy resume;

    UploadSession(GraphClient client, String id, Duration timeout, RetryPolicy resume) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("the id of an upload session looks like upload:…");
        }
        this.client = client;
        this.id = id;
        this.timeout = timeout;
        this.resume = resume;
    }

    /** A session that was begun before, be it by another process. @throws IllegalArgumentException when this is no session's id */
    public static UploadSession of(GraphClient client, String id) {
        return new UploadSession(client, id, ResumableUpload.TIMEOUT, ResumableUpload.RESUME);
    }

    static UploadSession begun(GraphClient client, String id, Duration timeout, RetryPolicy resume, String line) {
        try {
            return new UploadSession(client, id, timeout, resume);
        } catch (IllegalArgumentException e) {
            throw new UnreadableAnswerException(line, Reason.WRONG_SHAPE, 200, null);
        }
    }

    /** {@code upload:…}; a secret. */
    public String id() {
        return id;
    }

    /** How many bytes the server has. @throws GraphException when it does not tell */
    public long offset() {
        return client.await("GET " + LINE, offsetAsync());
    }

    /** Like {@link #offset()}, without blocking. */
    public CompletableFuture<Long> offsetAsync() {
        return offset(timeout);
    }

    private CompletableFuture<Long> offset(Duration within) {
        return exchange("GET", null, null, Shapes.member("file_offset", Shapes.INT64), within);
    }

    /**
     * Sends what the server does not have yet, and after each break the rest, as long as that gets on.
     *
     * @param file the whole file, the same each time
     * @return the handle by which later requests name the file
     * @throws GraphException what ended the last try
     */
    public String send(UploadSource file) {
        return client.await("POST " + LINE, sendAsync(file));
    }

    /** Like {@link #send}, without blocking; cancelling ends the exchange, and the session can be gone on with. */
    public CompletableFuture<String> sendAsync(UploadSource file) {
        return Futures.attempt(() -> new Sending(file).ask(0, 0));
    }

    /** Of a session that was just begun: nobody has to ask where to go on. */
    CompletableFuture<String> sendAllAsync(UploadSource file) {
        return Futures.attempt(() -> new Sending(file).piece(0, 0));
    }

    /** One call of {@link #sendAsync}. */
    private final class Sending {
        private final UploadSource file;
        private final long deadline = System.nanoTime() + timeout.toNanos();

        Sending(UploadSource file) {
            this.file = file;
        }

        /** Where to go on; {@code failures} counts those since the server last took a byte. */
        CompletableFuture<String> ask(long known, int failures) {
            return Futures.then(
                    offset(remaining()),
                    offset -> piece(checked(offset), offset > known ? 0 : failures),
                    failure -> again(known, failures + 1, failure));
        }

        CompletableFuture<String> piece(long offset, int failures) {
            Body body = new Body(file.contentType(), file.rest(offset));
            return Futures.then(
                    exchange("POST", offset, body, Shapes.member("h", Shapes.TEXT), remaining()),
                    CompletableFuture::completedFuture,
                    failure -> again(offset, failures + 1, failure));
        }

        private CompletableFuture<String> again(long known, int failures, GraphException failure) {
            Duration wait = resume.waitFor(new RetryPolicy.Failed("POST", failures, failure))
                    .orElse(null);
            return wait == null || wait.compareTo(Duration.ofNanos(deadline - System.nanoTime())) >= 0
                    ? CompletableFuture.failedFuture(failure)
                    : Futures.after(wait, () -> ask(known, failures));
        }

        private long checked(long offset) {
            if (offset < 0 || offset > file.length()) {
                throw new UnreadableAnswerException("GET " + LINE, Reason.WRONG_SHAPE, 200, null);
            }
            return offset;
        }

        private Duration remaining() {
            return Duration.ofNanos(Math.max(deadline - System.nanoTime(), 1));
        }
    }

    /** One exchange, sent once: what to do after a failure is decided here and not by the client's policy. */
    private <T> CompletableFuture<T> exchange(
            String method, @Nullable Long offset, @Nullable Body body, Shape<T> answer, Duration within) {
        GraphRequest<T> request = new GraphRequest<>(method, LINE, Map.of(), answer, Set.of());
        return client.sendAsync(new Exchange<>(
                request,
                RetryPolicy.NEVER,
                within,
                encoder -> encoder.upload(method, id, offset, body, within),
                (value, ignored) -> value));
    }

    /** Without the id, which is a secret. */
    @Override
    public String toString() {
        return "UploadSession[upload:***]";
    }
}

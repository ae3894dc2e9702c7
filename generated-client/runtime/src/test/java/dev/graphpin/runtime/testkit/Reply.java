package dev.graphpin.runtime.testkit;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;

/** What the server answers. Immutable. */
public class Reply {
    /** Never answers, until the server closes. */
    public static final Reply SILENCE = new Reply(0, Map.of(), new byte[0], 0);

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;
    /** What the header promises; differs from the body for a cut answer. */
    private final int promised;

    private Reply(int status, Map<String, String> headers, byte[] body, int promised) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.promised = promised;
    }

    public static Reply json(String json) {
        return of(200, "application/json; charset=UTF-8", json);
    }

    public static Reply of(int status, String contentType, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Reply(status, Map.of("Content-Type", contentType), bytes, bytes.length);
    }

    /** An error as the Graph API writes it. */
    public static Reply error(int status, int code, int subcode, String type, String message) {
        return of(status, "application/json", """
                {"error": {"message": "%s", "type": "%s", "code": %d, "error_subcode": %d, "fbtrace_id": "AbCdEf"}}
                """.formatted(message, type, code, subcode));
    }

    public static Reply redirect(String location) {
        return of(302, "text/plain", "").with("Location", location);
    }

    public Reply with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Reply(status, more, body, promised);
    }

    /** The connection ends before the last {@code missing} bytes. */
    public Reply cutBy(int missing) {
        byte[] rest = Arrays.copyOf(body, body.length - missing);
        return new Reply(status, headers, rest, promised);
    }

    /** Sends some bytes and then no more, until the server closes. */
    public Reply stalledAfter(int bytes) {
        return new Reply(status, headers, Arrays.copyOf(body, bytes), promised) {
            @Override
            void send(HttpExchange exchange) throws IOException {
                super.send(exchange);
                await();
            }
        };
    }

    public Reply gzipped() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
                zip.write(body);
            }
            byte[] zipped = bytes.toByteArray();
            return new Reply(status, headers, zipped, zipped.length).with("Content-Encoding", "gzip");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void send(HttpExchange exchange) throws IOException {
        if (this == SILENCE) {
            await();
            return;
        }
        headers.forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(status, promised == 0 ? -1 : promised);
        exchange.getResponseBody().write(body);
        exchange.getResponseBody().flush(); // a cut answer is closed without it
    }

    private static void await() {
        try {
            new CountDownLatch(1).await(); // until the server's threads are interrupted
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

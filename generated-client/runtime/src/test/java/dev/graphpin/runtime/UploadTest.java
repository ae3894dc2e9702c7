package dev.graphpin.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.graphpin.runtime.error.GraphException;
import dev.graphpin.runtime.json.JsonValue;
import dev.graphpin.runtime.json.Shapes;
import dev.graphpin.runtime.testkit.Fault;
import dev.graphpin.runtime.testkit.GraphServer;
import dev.graphpin.runtime.testkit.RawServer;
import dev.graphpin.runtime.testkit.Reply;
import golden.client.Graph;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@NullUnmarked
class UploadTest {
    private static final byte[] BYTES = "\u0000ÿ\r\n--x".getBytes(StandardCharsets.ISO_8859_1);

    @AutoClose
    private final GraphServer server = GraphServer.start();

    private final GraphClient client = GraphClient.connect(
            server.config().appSecret(GraphServer.APP_SECRET).build(), "v19.0");

    @TempDir
    private Path folder;

    @Test
    void filesBytesAndStreams() throws Exception {
        server.on("POST", "/v19.0/1/photos", Reply.json("{\"id\": \"9\"}"));
        Path file = Files.write(folder.resolve("a b\"é.bin"), BYTES);
        for (FilePart part : List.of(
                FilePart.of(file),
                FilePart.of("a b\"é.bin", BYTES),
                FilePart.of("a b\"é.bin", () -> new ByteArrayInputStream(BYTES)))) {
            client.execute(GraphRequest.of("POST", "/1/photos", Shapes.ANY)
                    .with("message", "hé")
                    .with("tags", List.of("x"))
                    .with("source", part.as("image/png")));
            String type = server.last().header("Content-Type");
            assertThat(type).startsWith("multipart/form-data; boundary=");
            String line = "--" + type.substring(type.indexOf('=') + 1);
            String body =
                    new String(server.last().body().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1);
            String proof = AppSecretProof.of(GraphServer.TOKEN, GraphServer.APP_SECRET);
            assertThat(body)
                    .isEqualTo(latin(
                                    line + "\r\nContent-Disposition: form-data; name=\"message\"\r\n\r\nhé\r\n" + line
                                            + "\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\n[\"x\"]\r\n"
                                            + line
                                            + "\r\nContent-Disposition: form-data; name=\"source\"; filename=\"a b%22é.bin\"\r\nContent-Type: image/png\r\n\r\n")
                            + new String(BYTES, StandardCharsets.ISO_8859_1)
                            + "\r\n" + line + "\r\nContent-Disposition: form-data; name=\"appsecret_proof\"\r\n\r\n"
                            + proof + "\r\n" + line
                            + "--\r\n");
        }
    }

    @Test
    @Timeout(20)
    void streamsAreClosedHoweverItEnds() throws Exception {
        Fault cuts = exchange -> {
            exchange.take(1000);
            exchange.reset();
        };
        Fault refuses = exchange -> {
            exchange.write(Fault.head(400, "Content-Length: 13") + "{\"error\": {}}");
            exchange.untilGone();
        };
        for (Fault fault : List.of(cuts, refuses)) {
            CountDownLatch closed = new CountDownLatch(1);
            Supplier<InputStream> stream = () -> new ByteArrayInputStream(new byte[20_000_000]) {
                @Override
                public void close() {
                    closed.countDown();
                }
            };
            try (RawServer raw = RawServer.start(fault)) {
                GraphClient other = GraphClient.connect(
                        GraphConfig.builder().baseUrl(raw.url()).build(), "v19.0");
                GraphRequest<JsonValue> request =
                        GraphRequest.of("POST", "/1/photos", Shapes.ANY).with("source", FilePart.of("a", stream));
                assertThrows(GraphException.class, () -> other.execute(request));
                closed.await(); // by a thread of the JDK's client
            }
        }
    }

    @Test
    void anyParameterOfAWriteCanBeAFile() {
        server.on("POST", "/v19.0/1", Reply.json("true"));
        Graph.of(client)
                .user("1")
                .update()
                .raw("source", FilePart.of("a.bin", BYTES))
                .execute();
        assertThat(server.last().body()).contains("name=\"source\"; filename=\"a.bin\"");
    }

    @Test
    void severalFilesOfOneParameterAreOnePartEach() {
        server.on("POST", "/v19.0/1", Reply.json("true"));
        Graph.of(client)
                .user("1")
                .update()
                .raw("papers", List.of(FilePart.of("a.pdf", BYTES), FilePart.of("b.pdf", BYTES)))
                .raw("none", List.of())
                .execute();
        String body = server.last().body();
        assertThat(body).contains("name=\"papers[]\"; filename=\"a.pdf\"");
        assertThat(body).contains("name=\"papers[]\"; filename=\"b.pdf\"");
        assertThat(body).contains("name=\"none\"\r\n\r\n[]\r\n");
    }

    @Test
    @Timeout(20)
    void aFileThatVanishesEndsTheExchange() throws Exception {
        FilePart part = FilePart.of(Files.write(folder.resolve("gone.bin"), BYTES));
        Files.delete(folder.resolve("gone.bin"));
        GraphRequest<JsonValue> request =
                GraphRequest.of("POST", "/1/photos", Shapes.ANY).with("source", part);
        assertThrows(GraphException.class, () -> client.execute(request));
    }

    private static String latin(String utf8) {
        return new String(utf8.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    @Test
    void hostileNamesAndMissingFiles() {
        assertThrows(IllegalArgumentException.class, () -> FilePart.of("a\r\nX: y", BYTES));
        assertThrows(IllegalArgumentException.class, () -> FilePart.of("", BYTES));
        assertThrows(
                IllegalArgumentException.class, () -> FilePart.of("a", BYTES).as("x\r\ny"));
        assertThrows(UncheckedIOException.class, () -> FilePart.of(folder.resolve("none")));
        GraphRequest<JsonValue> reading =
                GraphRequest.of("GET", "/1", Shapes.ANY).with("source", FilePart.of("a", BYTES));
        assertThrows(IllegalArgumentException.class, () -> client.execute(reading));
    }
}

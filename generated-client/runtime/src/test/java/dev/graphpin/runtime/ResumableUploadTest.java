package dev.graphpin.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.graphpin.runtime.error.GraphException;
import dev.graphpin.runtime.error.InvalidTokenException;
import dev.graphpin.runtime.error.TransportException;
import dev.graphpin.runtime.error.UnreadableAnswerException;
import dev.graphpin.runtime.testkit.Fault;
import dev.graphpin.runtime.testkit.GraphServer;
import dev.graphpin.runtime.testkit.LogTrap;
import dev.graphpin.runtime.testkit.RawServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server that takes some of a file and cuts the line: the rest follows, and every byte arrives once. */
@NullUnmarked
@Timeout(60)
class ResumableUploadTest {
    private static final RetryPolicy AT_ONCE = new Backoff(4, Duration.ofNanos(1), true);
    private static final String SESSION = "upload:MTphdHRhY2htZW50?sig=ARZq-hidden";
    private static final Fault BEGUN = Fault.proper(200, "{\"id\":\"" + SESSION + "\"}");

    private final byte[] bytes = new byte[3_000_000];
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private UploadSource file() throws IOException {
        new Random(7).nextBytes(bytes);
        return UploadSource.of(Files.write(folder.resolve("film.mp4"), bytes), "video/mp4");
    }

    private static GraphClient client(RawServer server) {
        return GraphClient.connect(
                GraphConfig.builder()
                        .baseUrl(server.url())
                        .accessToken(GraphServer.TOKEN)
                        .appSecret(GraphServer.APP_SECRET)
                        .build(),
                "v19.0");
    }

    private ResumableUpload upload(RawServer server) throws IOException {
        return ResumableUpload.of(client(server), "77", file()).resume(AT_ONCE);
    }

    /** Takes some bytes and resets the connection. */
    private Fault takes(int some) {
        return exchange -> {
            taken.writeBytes(exchange.take(some));
            exchange.reset();
        };
    }

    private Fault takesTheRest() {
        return exchange -> {
            taken.writeBytes(exchange.take(Integer.MAX_VALUE));
            exchange.write(Fault.head(200, "Content-Length: 12") + "{\"h\":\"2:xy\"}");
        };
    }

    private Fault tellsOffset() {
        return exchange -> {
            String answer = "{\"id\":\"" + SESSION + "\",\"file_offset\":" + taken.size() + "}";
            exchange.write(Fault.head(200, "Content-Length: " + answer.length()) + answer);
        };
    }

    @Test
    void inOnePiece() throws Exception {
        try (RawServer server = RawServer.start(BEGUN, takesTheRest())) {
            assertThat(upload(server).send()).isEqualTo("2:xy");
            assertThat(taken.toByteArray()).isEqualTo(bytes);
            List<String> heads = server.heads();
            assertThat(heads).hasSize(2);
            assertThat(heads.get(0)).startsWith("POST /v19.0/77/uploads HTTP/1.1\r\n");
            String proof = AppSecretProof.of(GraphServer.TOKEN, GraphServer.APP_SECRET);
            assertThat(heads.get(1))
                    .startsWith("POST /v19.0/" + SESSION + "&appsecret_proof=" + proof + " HTTP/1.1\r\n");
            assertThat(heads.get(1)).contains("Authorization: OAuth " + GraphServer.TOKEN + "\r\n");
            assertThat(heads.get(1)).contains("file_offset: 0\r\n");
            assertThat(heads.get(1)).contains("Content-Length: 3000000\r\n");
            assertThat(String.join("", heads)).doesNotContain("access_token");
        }
    }

    @Test
    void goesOnWhereItBroke() throws Exception {
        for (boolean async : List.of(false, true)) {
            taken.reset();
            try (RawServer server = RawServer.start(
                    BEGUN, takes(1_000_000), tellsOffset(), takes(500_000), tellsOffset(), takesTheRest())) {
                ResumableUpload upload = upload(server);
                assertThat(async ? upload.sendAsync().get() : upload.send()).isEqualTo("2:xy");
                assertThat(taken.toByteArray()).isEqualTo(bytes);
                assertThat(server.heads().get(3)).contains("file_offset: 1000000\r\n");
                assertThat(server.heads().get(3)).contains("Content-Length: 2000000\r\n");
                assertThat(server.heads().get(5)).contains("file_offset: 1500000\r\n");
            }
        }
    }

    @Test
    void manyBreaksAreNoReasonToGiveUpAsLongAsItGetsOn() throws Exception {
        try (RawServer server = RawServer.start(
                BEGUN,
                takes(1000),
                tellsOffset(),
                takes(1000),
                tellsOffset(),
                takes(1000),
                tellsOffset(),
                takes(1000),
                tellsOffset(),
                takes(1000),
                Fault.RESET,
                tellsOffset(),
                takesTheRest())) {
            assertThat(upload(server).send()).isEqualTo("2:xy");
            assertThat(taken.toByteArray()).isEqualTo(bytes);
        }
    }

    @Test
    void givesUpWhenNothingMoves() throws Exception {
        try (RawServer server = RawServer.start(
                BEGUN,
                takes(9),
                tellsOffset(),
                takes(0),
                tellsOffset(),
                takes(0),
                tellsOffset(),
                takes(0),
                tellsOffset(),
                takes(0))) {
            assertThrows(TransportException.class, () -> upload(server).send());
            assertThat(server.heads()).hasSize(10);
        }
    }

    @Test
    void onlyTheAnswerWasLost() throws Exception {
        Fault losesTheAnswer = exchange -> {
            taken.writeBytes(exchange.take(Integer.MAX_VALUE));
            exchange.reset();
        };
        try (RawServer server = RawServer.start(BEGUN, losesTheAnswer, tellsOffset(), takesTheRest())) {
            assertThat(upload(server).send()).isEqualTo("2:xy");
            assertThat(taken.toByteArray()).isEqualTo(bytes);
            assertThat(server.heads().get(3)).contains("file_offset: 3000000\r\n");
        }
    }

    @Test
    void aSessionOutlivesItsProcess() throws Exception {
        try (RawServer server =
                RawServer.start(BEGUN, tellsOffset(), takes(2_000_000), tellsOffset(), takesTheRest(), tellsOffset())) {
            UploadSession session = upload(server).resume(RetryPolicy.NEVER).begin();
            assertThat(session.toString()).doesNotContain("MTph");
            assertThrows(TransportException.class, () -> session.send(file()));
            UploadSession later = UploadSession.of(client(server), session.id());
            assertThat(later.send(file())).isEqualTo("2:xy");
            assertThat(taken.toByteArray()).isEqualTo(bytes);
            assertThat(later.offset()).isEqualTo(3_000_000);
        }
    }

    @Test
    void errorsAreErrors() throws Exception {
        try (RawServer server = RawServer.start(Fault.proper(400, "{\"error\":{\"code\":190}}"))) {
            assertThrows(InvalidTokenException.class, () -> upload(server).send());
            assertThrows(InvalidTokenException.class, () -> upload(server).begin());
            ExecutionException async = assertThrows(
                    ExecutionException.class, () -> upload(server).sendAsync().get());
            assertThat(async).hasCauseThat().isInstanceOf(InvalidTokenException.class);
        }
        try (RawServer server = RawServer.start(BEGUN, Fault.proper(400, "{\"error\":{\"code\":190}}"))) {
            assertThrows(InvalidTokenException.class, () -> upload(server).send());
            assertThat(server.heads()).hasSize(2);
        }
        for (String id : List.of(
                "\"https://evil.example/x\"", "\"upload:../me\"", "\"upload:a b\"", "\"upload:%zz\"", "7", "null")) {
            try (RawServer server = RawServer.start(Fault.proper(200, "{\"id\":" + id + "}"))) {
                assertThrows(
                        UnreadableAnswerException.class, () -> upload(server).send());
                assertThat(server.heads()).hasSize(1);
            }
        }
        for (String offset : List.of("-1", "3000001", "\"x\"")) {
            try (RawServer server =
                    RawServer.start(BEGUN, takes(9), Fault.proper(200, "{\"file_offset\":" + offset + "}"))) {
                assertThrows(
                        UnreadableAnswerException.class, () -> upload(server).send());
            }
        }
    }

    @Test
    void aFileThatVanishesOrShrinks() throws Exception {
        try (RawServer server = RawServer.start(BEGUN, Fault.SILENCE)) {
            ResumableUpload upload = upload(server).resume(RetryPolicy.NEVER);
            Files.delete(folder.resolve("film.mp4"));
            assertThrows(GraphException.class, upload::send);
        }
        try (RawServer server = RawServer.start(BEGUN, Fault.SILENCE)) {
            ResumableUpload upload = upload(server).resume(RetryPolicy.NEVER);
            Files.write(folder.resolve("film.mp4"), new byte[7]);
            assertThrows(GraphException.class, upload::send);
        }
        assertThrows(IllegalArgumentException.class, () -> UploadSource.of("a", "no type", bytes));
    }

    @Test
    void cancellingEndsTheExchange() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(1);
        Fault slow = exchange -> {
            exchange.take(1000);
            begun.countDown();
            exchange.untilGone();
            gone.countDown();
        };
        try (RawServer server = RawServer.start(BEGUN, slow)) {
            CompletableFuture<String> handle = upload(server).sendAsync();
            begun.await();
            handle.cancel(true);
            gone.await();
        }
    }

    @Test
    void nobodySeesTheSession() throws Exception {
        String quoting = "{\"error\":{\"code\":100,\"message\":\"no such session " + SESSION + "\"}}";
        try (LogTrap log = LogTrap.everything();
                RawServer server = RawServer.start(BEGUN, takes(9), Fault.proper(400, quoting))) {
            GraphException failure =
                    assertThrows(GraphException.class, () -> upload(server).send());
            assertThat(failure.request()).isEqualTo("GET /upload:***");
            for (String text : List.of(LogTrap.stack(failure), log.text())) {
                assertThat(text).doesNotContain("MTph");
                assertThat(text).doesNotContain("ARZq");
                assertThat(text).doesNotContain(GraphServer.TOKEN);
            }
            assertThat(log.text()).contains("POST /77/uploads: HTTP 200");
        }
    }
}

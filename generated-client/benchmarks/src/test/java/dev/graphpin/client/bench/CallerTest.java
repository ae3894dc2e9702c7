package dev.graphpin.client.bench;

import static com.google.common.truth.Truth.assertThat;

import dev.graphpin.client.v19_0.User;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The callers do the same exchange, and ours makes a user of it. */
@Timeout(60)
class CallerTest {
    @Test
    void bothSendTheSameBytes() throws Exception {
        String bare = sentBy(Caller::bare);
        assertThat(bare).startsWith("GET /v19.0/me?fields=id%2Cname HTTP/1.1\r\n");
        assertThat(sentBy(Caller::graphpin)).isEqualTo(bare);
    }

    @Test
    void bothGetTheSameAnswer() throws Exception {
        try (LoopbackServer server = new LoopbackServer(Input.USER.json())) {
            byte[] bytes = (byte[]) Caller.bare(server.address()).call();
            assertThat(bytes).isEqualTo(Input.USER.json());
            User user = (User) Caller.graphpin(server.address()).call();
            assertThat(user.toJson())
                    .isEqualTo(User.fromJson(new String(bytes, StandardCharsets.UTF_8))
                            .toJson());
        }
    }

    /** What a server gets, without its own address. */
    private static String sentBy(Function<String, Caller> caller) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String host = server.getInetAddress().getHostAddress() + ":" + server.getLocalPort();
            CompletableFuture<String> head = CompletableFuture.supplyAsync(() -> headOf(server));
            caller.apply("http://" + host).call();
            return head.get().replace(host, "HOST");
        }
    }

    private static String headOf(ServerSocket server) {
        try (Socket connection = server.accept()) {
            InputStream in = connection.getInputStream();
            StringBuilder head = new StringBuilder();
            for (int letter = in.read(); letter >= 0 && head.indexOf("\r\n\r") < 0; letter = in.read()) {
                head.append((char) letter);
            }
            connection
                    .getOutputStream()
                    .write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}".getBytes(StandardCharsets.US_ASCII));
            return head.toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

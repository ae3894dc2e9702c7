package com.example.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import dev.graphpin.runtime.GraphConfig;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ReadUserTest {
    @Test
    void readsAUserFromALocalServer() throws IOException {
        AtomicReference<String> asked = new AtomicReference<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v19.0/me", exchange -> {
            asked.set(exchange.getRequestURI().getQuery());
            byte[] answer = "{\"id\": \"42\", \"name\": \"Ada\"}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        try {
            URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
            Graph graph = Graph.connect(
                    GraphConfig.builder().accessToken("a-token").baseUrl(base).build());

            User me = graph.user("me").get(UserField.ID, UserField.NAME);

            assertEquals("42", me.id());
            assertEquals("Ada", me.name());
            assertEquals("fields=id,name", asked.get());
        } finally {
            server.stop(0);
        }
    }
}

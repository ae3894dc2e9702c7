package dev.graphpin.generator.scrape.capture;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Plays the documentation site on the loopback interface: each path has a list of answers, the last of which stays. */
public final class DocumentationServer implements AutoCloseable {
    /** Answers one request; the server closes the exchange afterwards. */
    public interface Reply {
        void to(HttpExchange exchange) throws IOException;
    }

    /** A request as it came: path with query, and headers. */
    public record Request(String target, Headers headers) {}

    final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Map<String, Deque<Reply>> replies = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    public DocumentationServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    public URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** What a page below the reference of v19.0 answers, one after the other. */
    public DocumentationServer page(String path, Reply... answers) {
        return at("/docs/graph-api/reference/v19.0" + path, answers);
    }

    public DocumentationServer at(String path, Reply... answers) {
        replies.put(path, new ArrayDeque<>(List.of(answers)));
        return this;
    }

    public List<String> targets() {
        return requests.stream().map(Request::target).toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.add(new Request(exchange.getRequestURI().toString(), exchange.getRequestHeaders()));
        Deque<Reply> left = replies.getOrDefault(exchange.getRequestURI().getPath(), new ArrayDeque<>());
        Reply reply = left.size() > 1 ? left.remove() : left.isEmpty() ? status(404) : left.element();
        try (exchange) {
            reply.to(exchange);
        }
    }

    public static Reply html(String body, String... headers) {
        return exchange -> send(exchange, 200, body, headers);
    }

    public static Reply status(int status, String... headers) {
        return exchange -> send(exchange, status, "", headers);
    }

    public static Reply redirect(String location) {
        return status(302, "Location", location);
    }

    /** Announces more bytes than it sends, then hangs up. */
    public static Reply cut(String body, int announced) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, announced);
            exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        };
    }

    private static void send(HttpExchange exchange, int status, String body, String... headers) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        for (int i = 0; i < headers.length; i += 2) {
            exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

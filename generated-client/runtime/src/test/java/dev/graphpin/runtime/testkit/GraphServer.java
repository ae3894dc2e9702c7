package dev.graphpin.runtime.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.graphpin.runtime.GraphConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A Graph API on loopback that plays what a test wrote for it, and remembers what it was asked. A route's replies are given one after the other;
 * the last one again and again. A path without a route is answered with error 2500, as the Graph API does, until told otherwise.
 *
 * <pre>{@code
 * @AutoClose
 * private final GraphServer server = GraphServer.start();
 *
 * private final Graph graph = Graph.connect(server.config().build());
 * …
 *     server.on("GET", "/v19.0/me", Reply.json("{\"id\": \"1\"}"));
 *     …
 *     assertThat(server.last().parameters()).containsEntry("fields", "id");
 * }</pre>
 */
public final class GraphServer implements AutoCloseable {
    /** The token in {@link #config()}: nothing that a caller sees may hold it. */
    public static final String TOKEN = "EAAB-token-that-nobody-may-see";
    /** A secret to be used with it. */
    public static final String APP_SECRET = "secret-that-nobody-may-see";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(GraphServer::daemon);
    private final Map<String, Deque<Reply>> routes = new ConcurrentHashMap<>();
    private final List<Seen> seen = new CopyOnWriteArrayList<>();

    private volatile Reply otherwise = Reply.error(400, 2500, 0, "OAuthException", "Unknown path components");

    private GraphServer(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
        server.createContext("/", this::handle);
    }

    public static GraphServer start() {
        try {
            GraphServer graph =
                    new GraphServer(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            graph.server.start();
            return graph;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it listens: {@code http://127.0.0.1:port}. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** A configuration that reaches it, with {@link #TOKEN}. */
    public GraphConfig.Builder config() {
        return GraphConfig.builder().baseUrl(url()).accessToken(TOKEN);
    }

    /** What to answer to a path, the version included. */
    public GraphServer on(String method, String path, Reply... replies) {
        routes.put(method + " " + path, new ArrayDeque<>(List.of(replies)));
        return this;
    }

    /** What to answer to all paths without a route. */
    public GraphServer otherwise(Reply reply) {
        otherwise = reply;
        return this;
    }

    /** All requests so far, in the order in which they came. */
    public List<Seen> requests() {
        return List.copyOf(seen);
    }

    /** The last request. */
    public Seen last() {
        return seen.get(seen.size() - 1);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Seen request = Seen.of(exchange);
            seen.add(request);
            reply(request.line()).send(exchange);
        }
    }

    private Reply reply(String line) {
        Deque<Reply> replies = routes.get(line);
        if (replies == null) {
            return otherwise;
        }
        synchronized (replies) {
            return replies.size() > 1 ? replies.removeFirst() : replies.getFirst();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "graph-server");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

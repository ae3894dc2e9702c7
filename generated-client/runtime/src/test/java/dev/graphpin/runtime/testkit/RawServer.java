package dev.graphpin.runtime.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on loopback that speaks HTTP badly: each request meets the next fault, all further ones the last. */
public final class RawServer implements AutoCloseable {
    private final ServerSocket server;
    private final ExecutorService threads = Executors.newCachedThreadPool(RawServer::daemon);
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final List<String> heads = new CopyOnWriteArrayList<>();
    private final Deque<Fault> faults;

    private RawServer(ServerSocket server, List<Fault> faults) {
        this.server = server;
        this.faults = new ArrayDeque<>(faults);
    }

    public static RawServer start(Fault... faults) {
        try {
            RawServer raw = new RawServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), List.of(faults));
            raw.threads.execute(raw::accept);
            return raw;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it listens. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    /** Request line and headers of each request so far, as they came. */
    public List<String> heads() {
        return List.copyOf(heads);
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                sockets.add(socket);
                threads.execute(() -> serve(socket));
            }
        } catch (IOException e) { // closed
            threads.shutdownNow();
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            for (RawExchange exchange = RawExchange.read(socket);
                    exchange != null;
                    exchange = RawExchange.read(socket)) {
                heads.add(exchange.head());
                next().play(exchange);
            }
        } catch (IOException e) { // the client went away, which is the test's business
            sockets.remove(socket);
        }
    }

    private Fault next() {
        synchronized (faults) {
            return faults.size() > 1 ? faults.removeFirst() : faults.getFirst();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "raw-server");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        try {
            server.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

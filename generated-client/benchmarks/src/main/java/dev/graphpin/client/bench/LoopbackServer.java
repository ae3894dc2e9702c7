package dev.graphpin.client.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Answers every request the same, on connections that stay open; does as little as possible else. */
final class LoopbackServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private final byte[] answer;

    LoopbackServer(byte[] body) throws IOException {
        String head =
                "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=UTF-8\r\nfacebook-api-version: v19.0\r\n"
                        + "Content-Length: " + body.length + "\r\n\r\n";
        answer = (head + new String(body, StandardCharsets.US_ASCII)).getBytes(StandardCharsets.US_ASCII);
        socket = new ServerSocket(0, 128, InetAddress.getLoopbackAddress());
        thread(this::accept);
    }

    String address() {
        return "http://" + socket.getInetAddress().getHostAddress() + ":" + socket.getLocalPort();
    }

    private static void thread(Runnable work) {
        Thread thread = new Thread(work, "loopback");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = socket.accept();
                connection.setTcpNoDelay(true);
                connections.add(connection);
                thread(() -> serve(connection));
            }
        } catch (IOException e) {
            return; // closed
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            InputStream in = new BufferedInputStream(connection.getInputStream());
            OutputStream out = connection.getOutputStream();
            while (readHead(in)) {
                out.write(answer);
            }
        } catch (IOException e) {
            return; // the client went away
        }
    }

    /** Reads up to the empty line; false at the end. */
    private static boolean readHead(InputStream in) throws IOException {
        int lineLength = 0;
        for (int letter = in.read(); letter >= 0; letter = in.read()) {
            if (letter == '\n') {
                if (lineLength == 0) {
                    return true;
                }
                lineLength = 0;
            } else if (letter != '\r') {
                lineLength++;
            }
        }
        return false;
    }

    /** Ends its connections, too: a client of the JDK keeps them for twenty minutes, and its thread for each stays here. */
    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket connection : connections) {
            connection.close();
        }
    }
}

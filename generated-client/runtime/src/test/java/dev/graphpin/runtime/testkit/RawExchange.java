package dev.graphpin.runtime.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One request as it stands on the wire, and the wire. Used by one thread. */
public final class RawExchange {
    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: (\\d+)");

    private final Socket socket;
    private final String head;

    private RawExchange(Socket socket, String head) {
        this.socket = socket;
        this.head = head;
    }

    /** Reads up to the body; null when the client sends no further request. */
    static @Nullable RawExchange read(Socket socket) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = socket.getInputStream().read();
            if (next < 0) {
                return null;
            }
            head.append((char) next);
        }
        return new RawExchange(socket, head.toString());
    }

    /** Request line and headers. */
    public String head() {
        return head;
    }

    /** The first bytes of the body, at most so many. */
    public byte[] take(int bytes) throws IOException {
        return socket.getInputStream().readNBytes(Math.min(bytes, length()));
    }

    /** What the client says that the body's length is. */
    public int length() {
        Matcher matcher = LENGTH.matcher(head);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    public void write(String raw) throws IOException {
        socket.getOutputStream().write(raw.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    /** Ends the connection properly. */
    public void close() throws IOException {
        socket.close();
    }

    /** Ends the connection with a TCP reset. */
    public void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Waits until the client closes or resets the connection. */
    public void untilGone() throws IOException {
        ByteArrayOutputStream ignored = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(ignored);
        } catch (IOException e) { // a reset is a way to go, too
            ignored.reset();
        }
    }
}

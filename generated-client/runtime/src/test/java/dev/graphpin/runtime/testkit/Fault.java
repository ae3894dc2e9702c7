package dev.graphpin.runtime.testkit;

import java.io.IOException;

/** How a {@link RawServer} answers, or does not. */
@FunctionalInterface
public interface Fault {
    /** Reads what it wants of the request and does something to the wire. */
    void play(RawExchange exchange) throws IOException;

    /** Takes the request and never answers. */
    Fault SILENCE = exchange -> exchange.untilGone();

    /** Takes the request and ends the connection. */
    Fault CLOSE = exchange -> {
        exchange.take(Integer.MAX_VALUE);
        exchange.close();
    };

    /** Takes the request and resets the connection. */
    Fault RESET = exchange -> {
        exchange.take(Integer.MAX_VALUE);
        exchange.reset();
    };

    /** Takes the request, writes these bytes whatever they mean, and ends the connection. */
    static Fault raw(String bytes) {
        return exchange -> {
            exchange.take(Integer.MAX_VALUE);
            exchange.write(bytes);
            exchange.close();
        };
    }

    /** The same, but the connection stays open. */
    static Fault rawAndWait(String bytes) {
        return exchange -> {
            exchange.take(Integer.MAX_VALUE);
            exchange.write(bytes);
            exchange.untilGone();
        };
    }

    /** The same, but the connection is reset. */
    static Fault rawAndReset(String bytes) {
        return exchange -> {
            exchange.take(Integer.MAX_VALUE);
            exchange.write(bytes);
            exchange.reset();
        };
    }

    /** Writes the beginning, and then the same piece as long as the client takes it. */
    static Fault endless(String beginning, String piece) {
        return exchange -> {
            exchange.take(Integer.MAX_VALUE);
            exchange.write(beginning);
            while (true) {
                exchange.write(piece);
            }
        };
    }

    /** A proper answer; the connection may be used again. */
    static Fault proper(int status, String body) {
        return exchange -> {
            exchange.take(Integer.MAX_VALUE);
            exchange.write(head(status, "Content-Length: " + body.length()) + body);
        };
    }

    /** The beginning of an answer, up to the body. */
    static String head(int status, String... headers) {
        return "HTTP/1.1 " + status + " Some\r\nContent-Type: application/json\r\n" + String.join("\r\n", headers)
                + "\r\n\r\n";
    }
}

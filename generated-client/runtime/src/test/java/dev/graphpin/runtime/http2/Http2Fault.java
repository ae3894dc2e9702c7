package dev.graphpin.runtime.http2;

import java.util.Map;

/** How an {@link Http2Server} answers, or does not. */
@FunctionalInterface
public interface Http2Fault {
    /** Does something to the stream of a request that is there as a whole. */
    void play(Http2Exchange exchange);

    /** Never answers. */
    Http2Fault SILENCE = exchange -> {};

    /** A proper answer. */
    static Http2Fault proper(int status, String body) {
        return exchange -> exchange.head(status, Map.of("Content-Type", "application/json"))
                .data(body, true);
    }
}

package dev.graphpin.runtime.http;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as it goes over the wire.
 *
 * @param headers by name; {@code Authorization} holds the token
 * @param body what is sent; null for none. Not copied: nobody changes it
 * @param readTimeout until the answer's headers have come
 * @param maxBodyBytes largest answer that is taken
 */
public record HttpCall(
        String method,
        URI uri,
        Map<String, String> headers,
        @Nullable Body body,
        Duration readTimeout,
        int maxBodyBytes) {
    public HttpCall {
        headers = Map.copyOf(headers);
    }

    /** Method, host and path: headers and parameters may be secret, and so is the id of an upload session. */
    @Override
    public String toString() {
        String address = uri.getScheme() + "://" + uri.getRawAuthority() + uri.getRawPath();
        return method + " " + address.replaceAll("/upload:.*", "/upload:***");
    }
}

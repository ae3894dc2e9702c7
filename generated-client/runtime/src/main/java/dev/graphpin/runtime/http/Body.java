package dev.graphpin.runtime.http;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/**
 * What a request sends.
 *
 * @param contentType the {@code Content-Type} header
 * @param bytes gives the bytes, each time from the beginning
 * @param stored whether they are in memory, so that giving them waits for nothing
 */
public record Body(String contentType, BodyPublisher bytes, boolean stored) {
    /** Parameters of a form. */
    public static Body form(String encoded) {
        BodyPublisher bytes = BodyPublishers.ofString(encoded, StandardCharsets.US_ASCII);
        return new Body("application/x-www-form-urlencoded", bytes, true);
    }

    /** Bytes that have to be read from somewhere. */
    public static Body stream(String contentType, BodyPublisher bytes) {
        return new Body(contentType, bytes, false);
    }
}

package dev.graphpin.runtime.http;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/**
 * What a request sends.
 *
 * @param contentType the {@code Content-Type} header
 * @param bytes gives the bytes, each time from the beginning
 */
public record Body(String contentType, BodyPublisher bytes) {
    /** Parameters of a form. */
    public static Body form(String encoded) {
        BodyPublisher bytes = BodyPublishers.ofString(encoded, StandardCharsets.US_ASCII);
        return new Body("application/x-www-form-urlencoded", bytes);
    }
}

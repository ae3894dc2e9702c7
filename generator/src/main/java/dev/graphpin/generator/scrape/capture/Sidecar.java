package dev.graphpin.generator.scrape.capture;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a capture besides its bytes; stands beside it as {@code <file>.capture.json}.
 *
 * @param url as asked for
 * @param finalUrl after redirects; equal to {@code url} when there were none
 * @param status HTTP status of the answer that carried the bytes
 * @param time when the bytes were received
 * @param checked when the server last said that they are still current; never before {@code time}
 * @param sha256 of the bytes, in lower-case hex
 * @param etag as the server sent it, quotes included; null when it sent none
 * @param lastModified as the server sent it; null when it sent none
 * @param contentType as the server sent it; null when it sent none
 */
public record Sidecar(
        URI url,
        URI finalUrl,
        int status,
        Instant time,
        Instant checked,
        String sha256,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable String contentType) {

    /** What a sidecar's name has behind its capture's. */
    public static final String SUFFIX = ".capture.json";

    /** Where the sidecar of a capture stands, whether it exists or not. */
    public static Path of(Path capture) {
        return capture.resolveSibling(capture.getFileName() + SUFFIX);
    }

    /** Whether a file is a sidecar by its name, and so no capture. */
    public static boolean isSidecar(Path file) {
        return file.getFileName() != null && file.getFileName().toString().endsWith(SUFFIX);
    }

    Sidecar confirmed(Instant now) {
        return new Sidecar(url, finalUrl, status, time, now, sha256, etag, lastModified, contentType);
    }
}

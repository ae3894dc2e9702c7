package dev.graphpin.runtime;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * A file as the value of a parameter: the request is then sent as {@code multipart/form-data}, streaming. Immutable.
 *
 * @param fileName as the server sees it
 * @param contentType {@code image/jpeg} …
 * @param content the bytes, each time from the beginning
 */
public record FilePart(String fileName, String contentType, BodyPublisher content) {
    private static final String BYTES = "application/octet-stream";

    /** @throws IllegalArgumentException when a text has line breaks, or the content type is none */
    public FilePart {
        check(fileName, contentType);
    }

    static void check(String fileName, String contentType) {
        if (fileName.isEmpty() || fileName.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("not a file name");
        }
        if (!contentType.matches("[\\w!#$&^.+-]+/[\\w!#$&^.+-]+(;[\\w =\"-]*)?")) {
            throw new IllegalArgumentException("not a content type: " + contentType);
        }
    }

    /** A file on disk, read when the request is sent. @throws UncheckedIOException when it does not exist */
    public static FilePart of(Path file) {
        try {
            return new FilePart(String.valueOf(file.getFileName()), BYTES, BodyPublishers.ofFile(file));
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes; not copied. */
    public static FilePart of(String fileName, byte[] bytes) {
        return new FilePart(fileName, BYTES, BodyPublishers.ofByteArray(bytes));
    }

    /** A stream, opened each time the request is sent, and closed afterwards. */
    public static FilePart of(String fileName, Supplier<InputStream> stream) {
        return new FilePart(fileName, BYTES, BodyPublishers.ofInputStream(stream));
    }

    /** The same file as another type. */
    public FilePart as(String type) {
        return new FilePart(fileName, type, content);
    }
}

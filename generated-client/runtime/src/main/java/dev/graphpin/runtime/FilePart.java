package dev.graphpin.runtime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * A file as the value of a parameter: the request is then sent as {@code multipart/form-data}, streaming. Immutable.
 *
 * @param fileName as the server sees it
 * @param contentType {@code image/jpeg} …
 * @param length in bytes; negative when it is not known
 * @param content opens the bytes, each time from the beginning; closed when they were sent, however that ends
 */
public record FilePart(String fileName, String contentType, long length, Supplier<InputStream> content) {
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

    /** The files that the value of a parameter is, as one or as a list of them; empty for other values. */
    static List<FilePart> in(Object value) {
        if (value instanceof FilePart file) {
            return List.of(file);
        }
        return value instanceof List<?> list && !list.isEmpty() && list.stream().allMatch(FilePart.class::isInstance)
                ? list.stream().map(FilePart.class::cast).toList()
                : List.of();
    }

    /** A file on disk, read when the request is sent. @throws UncheckedIOException when it does not exist */
    public static FilePart of(Path file) {
        try {
            return new FilePart(String.valueOf(file.getFileName()), BYTES, Files.size(file), () -> open(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes; not copied. */
    public static FilePart of(String fileName, byte[] bytes) {
        return new FilePart(fileName, BYTES, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    /** A stream, opened each time the request is sent, and closed afterwards, however that ends. */
    public static FilePart of(String fileName, Supplier<InputStream> stream) {
        return new FilePart(fileName, BYTES, -1, stream);
    }

    /** The same file as another type. */
    public FilePart as(String type) {
        return new FilePart(fileName, type, length, content);
    }
}

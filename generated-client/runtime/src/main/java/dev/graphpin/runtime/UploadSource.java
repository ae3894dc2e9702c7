package dev.graphpin.runtime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongFunction;

/**
 * A file that can be read from any place on, so that an upload can go on where it broke. Immutable.
 *
 * @param name as the server sees it
 * @param contentType {@code video/mp4} …
 * @param length in bytes
 * @param from opens it behind so many bytes; what it opens is closed when it was sent
 */
public record UploadSource(String name, String contentType, long length, LongFunction<InputStream> from) {
    /** @throws IllegalArgumentException when the name has line breaks or the content type is none */
    public UploadSource {
        FilePart.check(name, contentType);
        if (length < 0) {
            throw new IllegalArgumentException("not a length: " + length);
        }
    }

    /** A file on disk, read while it is sent. @throws UncheckedIOException when it cannot be read */
    public static UploadSource of(Path file, String contentType) {
        try {
            return new UploadSource(
                    String.valueOf(file.getFileName()), contentType, Files.size(file), offset -> open(file, offset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes; not copied. */
    public static UploadSource of(String name, String contentType, byte[] bytes) {
        return new UploadSource(
                name,
                contentType,
                bytes.length,
                offset -> new ByteArrayInputStream(bytes, (int) offset, bytes.length - (int) offset));
    }

    private static InputStream open(Path file, long offset) {
        try {
            SeekableByteChannel channel = Files.newByteChannel(file);
            return Channels.newInputStream(channel.position(offset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BodyPublisher rest(long offset) {
        return offset == length
                ? BodyPublishers.noBody()
                : BodyPublishers.fromPublisher(new StreamBody(() -> from.apply(offset)), length - offset);
    }
}

package dev.graphpin.runtime;

import dev.graphpin.runtime.http.Body;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Writes parameters of which some are files as {@code multipart/form-data} (RFC 7578), as one stream: the next file is opened when the last is read. */
final class Multipart {
    private final String boundary = "graphpin-" + UUID.randomUUID();
    private final List<Supplier<InputStream>> pieces = new ArrayList<>();
    private long length;

    private Multipart() {}

    static boolean isFor(Map<String, Object> parameters) {
        return parameters.values().stream()
                .anyMatch(value -> !FilePart.in(value).isEmpty());
    }

    static Body of(Map<String, Object> parameters) {
        Multipart multipart = new Multipart();
        parameters.forEach(multipart::add);
        multipart.add("--" + multipart.boundary + "--\r\n");
        return new Body("multipart/form-data; boundary=" + multipart.boundary, multipart.publisher());
    }

    /** Several files of one name are told by brackets behind it, as the Graph API's documentation has it. */
    private void add(String name, Object value) {
        List<FilePart> files = FilePart.in(value);
        if (files.isEmpty()) {
            add(head(name) + "\r\n\r\n" + RequestEncoder.text(value) + "\r\n");
        }
        for (FilePart file : files) {
            add(head(value instanceof List ? name + "[]" : name) + "; filename=\"" + quoted(file.fileName())
                    + "\"\r\nContent-Type: " + file.contentType() + "\r\n\r\n");
            add(file.length(), file.content());
            add("\r\n");
        }
    }

    private String head(String name) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + quoted(name) + "\"";
    }

    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    private void add(long bytes, Supplier<InputStream> piece) {
        pieces.add(piece);
        length = bytes < 0 || length < 0 ? -1 : length + bytes;
    }

    private BodyPublisher publisher() {
        StreamBody bytes = new StreamBody(() -> new SequenceInputStream(opened(pieces.iterator())));
        return length < 0 ? bytes : BodyPublishers.fromPublisher(bytes, length);
    }

    @SuppressWarnings("JdkObsolete") // SequenceInputStream wants one, and a list would open all files at once
    private static Enumeration<InputStream> opened(Iterator<Supplier<InputStream>> rest) {
        return new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return rest.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return rest.next().get();
            }
        };
    }

    /** As browsers do. */
    private static String quoted(String text) {
        return text.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }
}

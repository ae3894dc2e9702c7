package dev.graphpin.runtime;

import dev.graphpin.runtime.http.Body;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes parameters of which some are files as {@code multipart/form-data} (RFC 7578). */
final class Multipart {
    private Multipart() {}

    static Body of(Map<String, Object> parameters) {
        String boundary = "graphpin-" + UUID.randomUUID();
        List<BodyPublisher> parts = new ArrayList<>();
        parameters.forEach((name, value) -> {
            StringBuilder head = new StringBuilder(
                    "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + quoted(name) + "\"");
            if (value instanceof FilePart file) {
                head.append("; filename=\"")
                        .append(quoted(file.fileName()))
                        .append("\"\r\nContent-Type: ")
                        .append(file.contentType());
            }
            parts.add(text(head + "\r\n\r\n"));
            parts.add(value instanceof FilePart file ? file.content() : text(RequestEncoder.text(value)));
            parts.add(text("\r\n"));
        });
        parts.add(text("--" + boundary + "--\r\n"));
        return new Body(
                "multipart/form-data; boundary=" + boundary,
                BodyPublishers.concat(parts.toArray(BodyPublisher[]::new)));
    }

    private static BodyPublisher text(String text) {
        return BodyPublishers.ofString(text, StandardCharsets.UTF_8);
    }

    /** As browsers do. */
    private static String quoted(String text) {
        return text.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }
}

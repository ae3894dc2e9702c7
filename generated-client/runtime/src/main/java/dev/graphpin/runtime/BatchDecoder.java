package dev.graphpin.runtime;

import dev.graphpin.runtime.error.GraphException;
import dev.graphpin.runtime.error.TransportException;
import dev.graphpin.runtime.http.HttpAnswer;
import dev.graphpin.runtime.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads each answer of a batch as if it had come alone. */
final class BatchDecoder {
    private BatchDecoder() {}

    /** A {@link GraphAnswer}, or the {@link GraphException} that the single call would have thrown. */
    static Object outcome(GraphClient client, BatchItem<?> item, JsonValue answer) {
        GraphRequest<?> request = item.request();
        Map<String, JsonValue> members = answer.asMap();
        if (members.isEmpty()) {
            return new TransportException(
                    request.line(), "the batch ended before this request was answered", true, null);
        }
        try {
            return client.decode(request, http(members));
        } catch (GraphException e) {
            return e;
        }
    }

    private static HttpAnswer http(Map<String, JsonValue> members) {
        Long code = members.getOrDefault("code", JsonValue.NULL).asLong();
        JsonValue body = members.getOrDefault("body", JsonValue.NULL);
        String text = body.isNull() ? "" : Objects.requireNonNullElse(body.asText(), body.json());
        return new HttpAnswer(
                code == null ? 0 : (int) (long) code, headers(members), text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, List<String>> headers(Map<String, JsonValue> members) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (JsonValue header : members.getOrDefault("headers", JsonValue.NULL).asList()) {
            String name = header.asMap().getOrDefault("name", JsonValue.NULL).asText();
            String value = header.asMap().getOrDefault("value", JsonValue.NULL).asText();
            if (name != null && value != null) {
                headers.put(name, List.of(value));
            }
        }
        return headers;
    }
}

package dev.graphpin.runtime;

import dev.graphpin.runtime.error.RateUsage;
import dev.graphpin.runtime.http.HttpAnswer;
import dev.graphpin.runtime.json.GraphObject;
import dev.graphpin.runtime.json.JsonValue;
import dev.graphpin.runtime.json.Secrets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An answer with what came beside it.
 *
 * @param value the model
 * @param status the HTTP status
 * @param usage how much of the rate limits is used up, as the answer's headers tell
 * @param version the version that the server answered with ({@code facebook-api-version}); empty when not told
 */
public record GraphAnswer<T>(T value, int status, RateUsage usage, Optional<String> version) {
    /**
     * What the server thinks of the request, where {@link GraphConfig#debug()} asked for it and the answer is an object: {@code
     * warning: …}, one message a line of text, with its link where there is one.
     */
    public List<String> debugMessages() {
        JsonValue debug = value instanceof GraphObject object ? object.get("__debug__") : null;
        if (value instanceof JsonValue json) {
            debug = json.asMap().get("__debug__");
        }
        return debug == null
                ? List.of()
                : debug.asMap().getOrDefault("messages", JsonValue.NULL).asList().stream()
                        .map(GraphAnswer::readable)
                        .toList();
    }

    private static String readable(JsonValue message) {
        Map<String, JsonValue> members = message.asMap();
        String link = text(members, "link", "");
        return Secrets.redact(text(members, "type", "message") + ": " + text(members, "message", message.json())
                + (link.isEmpty() ? "" : " (" + link + ")"));
    }

    private static String text(Map<String, JsonValue> members, String name, String otherwise) {
        return Objects.requireNonNullElse(
                members.getOrDefault(name, JsonValue.NULL).asText(), otherwise);
    }

    static <T> GraphAnswer<T> of(T value, HttpAnswer answer) {
        return new GraphAnswer<>(
                value, answer.status(), RateUsages.read(answer), answer.header("facebook-api-version"));
    }
}

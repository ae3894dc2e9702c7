package dev.graphpin.runtime.error;

import dev.graphpin.runtime.json.JsonValue;
import dev.graphpin.runtime.json.Secrets;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The {@code error} object of an answer.
 *
 * @param code 0 when there is none
 * @param subcode 0 when there is none
 * @param type {@code OAuthException} …; null when not told
 * @param message for developers, without secrets; null when not told
 * @param userTitle to be shown to a user; null when not told
 * @param userMessage to be shown to a user; null when not told
 * @param traceId {@code fbtrace_id}, which support asks for; null when not told
 * @param isTransient whether the server says that trying again may help
 * @param raw the whole object
 */
public record GraphError(
        int code,
        int subcode,
        @Nullable String type,
        @Nullable String message,
        @Nullable String userTitle,
        @Nullable String userMessage,
        @Nullable String traceId,
        boolean isTransient,
        JsonValue raw)
        implements Serializable {
    /** Reads it leniently: whatever is missing or malformed is left out, an error stays an error. */
    public static GraphError read(JsonValue raw) {
        Map<String, JsonValue> members = raw.asMap();
        String message = members.isEmpty() ? raw.asText() : text(members, "message");
        return new GraphError(
                number(members, "code"),
                number(members, "error_subcode"),
                text(members, "type"),
                message,
                text(members, "error_user_title"),
                text(members, "error_user_msg"),
                text(members, "fbtrace_id"),
                Boolean.TRUE.equals(
                        members.getOrDefault("is_transient", JsonValue.NULL).asBool()),
                raw);
    }

    private static @Nullable String text(Map<String, JsonValue> members, String name) {
        String text = members.getOrDefault(name, JsonValue.NULL).asText();
        return text == null ? null : Secrets.redact(text);
    }

    private static int number(Map<String, JsonValue> members, String name) {
        Long number = members.getOrDefault(name, JsonValue.NULL).asLong();
        return number == null || number.intValue() != number ? 0 : number.intValue();
    }
}

package dev.graphpin.runtime.testkit;

import dev.graphpin.runtime.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON to be compared: equal whatever the order of members and the white space, scalars as they are spelled. */
public final class JsonTree {
    private JsonTree() {}

    public static Object of(String json) {
        JsonValue value = JsonValue.parse(json);
        return switch (json.strip().charAt(0)) {
            case '{' -> members(value);
            case '[' ->
                value.asList().stream().map(element -> of(element.json())).toList();
            case '"' -> "text " + value.asText();
            default -> json.strip();
        };
    }

    private static Map<String, Object> members(JsonValue object) {
        Map<String, Object> members = new LinkedHashMap<>();
        object.asMap().forEach((name, member) -> members.put(name, of(member.json())));
        return members;
    }
}

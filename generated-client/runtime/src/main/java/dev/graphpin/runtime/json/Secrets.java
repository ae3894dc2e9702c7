package dev.graphpin.runtime.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows which names carry secrets, and takes their values out of text that people or logs will see. */
public final class Secrets {
    private static final List<String> PARTS = List.of("_token", "accesstoken", "secret", "password", "code_verifier");
    /** Possessive throughout: the text may be hostile and long. */
    private static final Pattern MEMBER =
            Pattern.compile("\"(\\w++)\"\\s*+:\\s*+(\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"?|[^\\s,{}\\[\\]\"]++)");

    private static final Pattern PARAMETER = Pattern.compile("(?<![A-Za-z0-9_])(?:u0026)?+(\\w++)=([^&\\s#\"'\\\\]++)");

    /** Whoever knows the id of an upload session can write to it. */
    private static final Pattern UPLOAD = Pattern.compile("\\bupload:[\\w:=+/~%-]++(?:\\?[\\w:=+/~%&.-]*+)?");

    private Secrets() {}

    /** Whether a parameter, header or property of this name holds a secret. */
    public static boolean isSecret(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("token")
                || lower.equals("sig")
                || lower.equals("authorization")
                || PARTS.stream().anyMatch(lower::contains);
    }

    /** Tells the values of all secrets among parameters: by name, and as they are flagged, at any depth. */
    public static void find(Map<String, Object> parameters, Consumer<String> found) {
        find(false, parameters, found);
    }

    /** @param secret whether the value is one itself, or part of one */
    static void find(boolean secret, @Nullable Object value, Consumer<String> found) {
        if (value instanceof Secret flagged) {
            find(true, flagged.value(), found);
        } else if (value instanceof GraphObject object) {
            object.findSecrets(secret, found);
        } else if (value instanceof List<?> list) {
            list.forEach(element -> find(secret, element, found));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((name, member) -> find(secret || isSecret(name.toString()), member, found));
        } else if (value instanceof JsonValue json) {
            String text = json.asText();
            find(secret, text != null ? text : json.asList(), found);
            find(secret, json.asMap(), found);
        } else if (secret && value != null) {
            found.accept(value.toString());
        }
    }

    /** JSON or URL text with the values of secret members and parameters, and ids of upload sessions, replaced by {@code ***}. */
    public static String redact(String text) {
        String hidden = hide(PARAMETER, "***", hide(MEMBER, "\"***\"", text));
        return hidden.contains("upload:") ? UPLOAD.matcher(hidden).replaceAll("upload:***") : hidden;
    }

    private static String hide(Pattern pattern, String replacement, String text) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder hidden = null;
        int done = 0;
        while (matcher.find()) {
            if (isSecret(matcher.group(1))) {
                hidden = hidden == null ? new StringBuilder() : hidden;
                hidden.append(text, done, matcher.start(2)).append(replacement);
                done = matcher.end(2);
            }
        }
        return hidden == null ? text : hidden.append(text, done, text.length()).toString();
    }
}

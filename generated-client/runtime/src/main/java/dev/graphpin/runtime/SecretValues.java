package dev.graphpin.runtime;

import dev.graphpin.runtime.json.JsonValue;
import dev.graphpin.runtime.json.Secret;
import dev.graphpin.runtime.json.Secrets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Secrets by their values, which an answer may quote in any place. Belongs to one thread. */
final class SecretValues {
    /** Shorter ones occur in any text. */
    private static final int MIN_LENGTH = 4;
    /** Possessive throughout: the text may be hostile and long. */
    private static final Pattern STRING = Pattern.compile("\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"");
    /** A proof ({@code appsecret_proof}), whatever time it was made for. */
    private static final Pattern PROOF = Pattern.compile("(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])");

    private final Set<String> secrets = new LinkedHashSet<>();
    private final boolean signed;

    /** @param signed whether what looks like a proof of the app secret is one, too */
    SecretValues(boolean signed) {
        this.signed = signed;
    }

    /** A secret, as it is and as it stands in addresses. */
    SecretValues add(String secret) {
        if (secret.length() >= MIN_LENGTH) {
            secrets.add(secret);
            secrets.add(UrlText.parameter(secret));
        }
        return this;
    }

    /** What parameters of secret names hold, and what is flagged as secret, at any depth. */
    SecretValues addAll(Map<String, Object> parameters) {
        Secrets.find(parameters, this::add);
        return this;
    }

    /** The same JSON with stars for these secrets in all its strings, however those are escaped. */
    JsonValue hide(JsonValue json) {
        List<String> longestFirst = new ArrayList<>(secrets);
        longestFirst.sort(Comparator.comparing(String::length).reversed());
        Matcher strings = STRING.matcher(json.json());
        StringBuilder hidden = new StringBuilder();
        while (strings.find()) {
            strings.appendReplacement(hidden, Matcher.quoteReplacement(hide(strings.group(), longestFirst)));
        }
        return JsonValue.parse(strings.appendTail(hidden).toString());
    }

    private String hide(String string, List<String> longestFirst) {
        String text = JsonValue.parse(string).asText();
        String hidden = text == null ? Secret.HIDDEN : text;
        for (String secret : longestFirst) {
            hidden = hidden.replace(secret, Secret.HIDDEN);
        }
        hidden = signed ? PROOF.matcher(hidden).replaceAll(Secret.HIDDEN) : hidden;
        return hidden.equals(text) ? string : JsonValue.of(hidden).json();
    }
}

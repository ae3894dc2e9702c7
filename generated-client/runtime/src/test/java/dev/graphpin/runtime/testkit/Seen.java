package dev.graphpin.runtime.testkit;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A request as the server saw it.
 *
 * @param path as sent, without the query: {@code /v19.0/me}
 * @param query parameters in the address, decoded
 * @param form parameters in a form body, decoded
 * @param headers by name, first letters in upper case: {@code User-agent}
 * @param body as text, each byte one character
 */
public record Seen(
        String method,
        String path,
        Map<String, String> query,
        Map<String, String> form,
        Map<String, List<String>> headers,
        String body) {
    static Seen of(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
        String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        return new Seen(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                decode(exchange.getRequestURI().getRawQuery()),
                decode(type.startsWith("application/x-www-form-urlencoded") ? body : null),
                Map.copyOf(exchange.getRequestHeaders()),
                body);
    }

    /** {@code GET /v19.0/me}. */
    public String line() {
        return method + " " + path;
    }

    /** The same with all parameters, decoded: {@code POST /v19.0/me?debug=all name=n}. */
    public String text() {
        return line() + (query.isEmpty() ? "" : "?" + text(query)) + (form.isEmpty() ? "" : " " + text(form));
    }

    private static String text(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining("&"));
    }

    /** The parameters, wherever they were. */
    public Map<String, String> parameters() {
        Map<String, String> all = new LinkedHashMap<>(query);
        all.putAll(form);
        return all;
    }

    /** The first value of a header; null when it was not sent. */
    public @Nullable String header(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(header -> header.getValue().get(0))
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> decode(@Nullable String encoded) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (encoded != null && !encoded.isEmpty()) {
            for (String pair : encoded.split("&", -1)) {
                int equals = pair.indexOf('=');
                parameters.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}

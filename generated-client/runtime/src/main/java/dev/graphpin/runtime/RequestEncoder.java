package dev.graphpin.runtime;

import dev.graphpin.runtime.http.Body;
import dev.graphpin.runtime.http.HttpCall;
import dev.graphpin.runtime.json.JsonValue;
import dev.graphpin.runtime.json.OpenEnum;
import dev.graphpin.runtime.json.Secret;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes a request as it goes over the wire: POST parameters as a form, others in the address, nested ones as JSON, the token as a header. */
final class RequestEncoder {
    private final GraphConfig config;
    private final String base;
    private final Map<String, String> headers;
    private final @Nullable String proof;
    private final Clock clock;

    RequestEncoder(GraphConfig config, String version, Clock clock) {
        this.config = config;
        this.base = config.baseUrl() + "/" + version;
        this.headers = headers(config);
        this.clock = clock;
        String token = config.accessToken();
        String secret = config.appSecret();
        this.proof = token == null || secret == null ? null : AppSecretProof.of(token, secret);
    }

    private static Map<String, String> headers(GraphConfig config) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (config.accessToken() != null) {
            headers.put("Authorization", "Bearer " + config.accessToken());
        }
        headers.put("Accept", "application/json");
        if (config.gzip()) {
            headers.put("Accept-Encoding", "gzip");
        }
        headers.put("User-Agent", config.userAgent());
        return Map.copyOf(headers);
    }

    HttpCall encode(GraphRequest<?> request) {
        Map<String, Object> parameters = parameters(request);
        boolean post = request.method().equals("POST");
        String query = post || parameters.isEmpty() ? "" : "?" + form(parameters);
        return new HttpCall(
                request.method(),
                address(request::line, request.path() + query),
                headers,
                post ? body(parameters) : null,
                config.readTimeout(),
                config.maxBodyBytes());
    }

    /** What a request sends, alone or in a batch; not to be changed. */
    Map<String, Object> parameters(GraphRequest<?> request) {
        if (proof == null && !config.debug()) {
            return request.parameters();
        }
        Map<String, Object> parameters = new LinkedHashMap<>(request.parameters());
        sign(parameters);
        if (config.debug()) {
            parameters.put("debug", "all");
        }
        return parameters;
    }

    /** A piece of a file, or the question how much of it is there; the token in the form that uploads want. */
    HttpCall upload(String method, String session, @Nullable Long offset, @Nullable Body body, Duration timeout) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        sign(parameters);
        String more = parameters.isEmpty() ? "" : (session.contains("?") ? "&" : "?") + form(parameters);
        Map<String, String> all = new LinkedHashMap<>(headers);
        if (config.accessToken() != null) {
            all.put("Authorization", "OAuth " + config.accessToken());
        }
        if (offset != null) {
            all.put("file_offset", offset.toString());
        }
        URI uri = address(() -> method + " upload session", "/" + session + more);
        return new HttpCall(method, uri, all, body, timeout, config.maxBodyBytes());
    }

    /** The JDK's own exception would quote the whole address, and with it the proof. */
    private URI address(Supplier<String> line, String rest) {
        try {
            return new URI(base + rest);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not an address: " + line.get());
        }
    }

    /** With a time, what is signed is {@code token|time}. */
    private void sign(Map<String, Object> parameters) {
        String token = config.accessToken();
        String secret = config.appSecret();
        if (config.timedProof() && token != null && secret != null) {
            long time = clock.instant().getEpochSecond();
            parameters.put("appsecret_proof", AppSecretProof.of(token + "|" + time, secret));
            parameters.put("appsecret_time", time);
        } else if (proof != null) {
            parameters.put("appsecret_proof", proof);
        }
    }

    private static Body body(Map<String, Object> parameters) {
        return Multipart.isFor(parameters) ? Multipart.of(parameters) : Body.form(form(parameters));
    }

    static String form(Map<String, Object> parameters) {
        StringBuilder form = new StringBuilder();
        parameters.forEach((name, value) -> add(form, name, text(value)));
        return form.toString();
    }

    private static void add(StringBuilder form, String name, String value) {
        form.append(form.isEmpty() ? "" : "&");
        form.append(UrlText.parameter(name)).append('=').append(UrlText.parameter(value));
    }

    /** Text goes as it is, that of JSON as well; everything with parts as JSON. */
    static String text(Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Secret secret) {
            return text(secret.value());
        }
        if (value instanceof OpenEnum constant) {
            return constant.value();
        }
        if (value instanceof BatchBody batch) {
            return text(batch.written());
        }
        JsonValue json = JsonValue.of(value);
        String text = json.json().startsWith("\"") ? json.asText() : null;
        return text == null ? json.json() : text;
    }
}

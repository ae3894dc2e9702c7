package dev.graphpin.runtime;

import dev.graphpin.runtime.error.UnreadableAnswerException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Turns the link to a next page into a request. Only the link's parameters are taken: method, path, host and token stay those of the request that
 * was answered, so an answer cannot send the token elsewhere.
 */
final class PageLink {
    private static final Set<String> POSITIONS =
            Set.of("after", "before", "offset", "since", "until", "__paging_token", "__previous", "page");
    private static final Set<String> OURS = Set.of("access_token", "appsecret_proof", "appsecret_time", "method");

    private PageLink() {}

    static <T> GraphRequest<T> follow(GraphRequest<T> request, String link) {
        Map<String, Object> parameters = new LinkedHashMap<>(request.parameters());
        parameters.keySet().removeAll(POSITIONS);
        parameters.putAll(parameters(request, link));
        if (asSent(parameters).equals(asSent(request.parameters()))) {
            throw endless(request);
        }
        return new GraphRequest<>(
                request.method(), request.path(), parameters, request.answer(), request.documentedErrors());
    }

    /** Parameters to be compared: a caller sets {@code limit} to a number, a link to text. */
    static Map<String, String> asSent(Map<String, Object> parameters) {
        Map<String, String> sent = new HashMap<>();
        parameters.forEach((name, value) -> sent.put(name, RequestEncoder.text(value)));
        return sent;
    }

    static UnreadableAnswerException endless(GraphRequest<?> request) {
        return new UnreadableAnswerException(request.line(), UnreadableAnswerException.Reason.ENDLESS_PAGES, 200, null);
    }

    private static Map<String, String> parameters(GraphRequest<?> request, String link) {
        int query = link.indexOf('?');
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : link.substring(query + 1).split("&", -1)) {
            int equals = pair.indexOf('=');
            if (query >= 0 && equals > 0) {
                parameters.put(decode(request, pair.substring(0, equals)), decode(request, pair.substring(equals + 1)));
            }
        }
        parameters.keySet().removeAll(OURS);
        return parameters;
    }

    private static String decode(GraphRequest<?> request, String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new UnreadableAnswerException(
                    request.line(), UnreadableAnswerException.Reason.WRONG_SHAPE, 200, null);
        }
    }
}

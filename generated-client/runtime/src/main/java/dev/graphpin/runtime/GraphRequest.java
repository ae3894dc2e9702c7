package dev.graphpin.runtime;

import dev.graphpin.runtime.json.Json;
import dev.graphpin.runtime.json.Required;
import dev.graphpin.runtime.json.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One request, ready to be sent: generated requests end as one, and one can be made by hand for what the documentation does not know. Immutable.
 *
 * @param method {@code GET}, {@code POST} or {@code DELETE}
 * @param path below the version, already encoded: {@code /me/accounts}
 * @param parameters by wire name; values are those that {@link dev.graphpin.runtime.json.JsonValue#of} takes
 * @param answer how the answer is read
 * @param documentedErrors the codes that the documentation lists for it; empty when unknown
 */
public record GraphRequest<T>(
        String method, String path, Map<String, Object> parameters, Shape<T> answer, Set<Integer> documentedErrors)
        implements Sendable<T> {
    public GraphRequest {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("a path begins with '/': '" + path + "'");
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        parameters.forEach((name, value) -> copy.put(name, Json.immutable(value)));
        parameters = Collections.unmodifiableMap(copy);
        documentedErrors = Set.copyOf(documentedErrors);
    }

    /** A request without parameters. */
    public static <T> GraphRequest<T> of(String method, String path, Shape<T> answer) {
        return new GraphRequest<>(method, path, Map.of(), answer, Set.of());
    }

    /** The same request with a parameter set. */
    public GraphRequest<T> with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(parameters);
        more.put(name, value);
        return new GraphRequest<>(method, path, more, answer, documentedErrors);
    }

    /** The request line without parameters, which may be secret: {@code POST /123/users}. */
    public String line() {
        return method + " " + path;
    }

    @Override
    public GraphRequest<T> request() {
        return this;
    }

    static <T> GraphRequest<T> from(Operation<T> operation, Call call) {
        return from(operation, call, operation.answer());
    }

    static <T, A> GraphRequest<A> from(Operation<T> operation, Call call, Shape<A> answer) {
        List<String> missing = new ArrayList<>();
        for (String name : operation.required()) {
            if (!call.parameters().containsKey(name)) {
                missing.add(name);
            }
        }
        call.parameters().forEach((name, value) -> Required.addMissing(name, value, missing));
        if (!missing.isEmpty()) {
            throw new MissingParametersException(operation, missing);
        }
        return new GraphRequest<>(operation.method(), call.path(), call.parameters(), answer, operation.errors());
    }

    /** The request line only: parameters may be secret. */
    @Override
    public String toString() {
        return line();
    }
}

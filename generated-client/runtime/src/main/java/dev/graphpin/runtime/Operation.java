package dev.graphpin.runtime;

import dev.graphpin.runtime.json.Shape;
import java.util.List;
import java.util.Set;

/**
 * What the documentation says about one request.
 *
 * @param method {@code GET}, {@code POST} or {@code DELETE}
 * @param path with its placeholders: {@code /{person-id}/accounts}
 * @param answer how the answer is read; for an edge, how one of its nodes is read
 * @param required wire names of the parameters without which it is not sent
 * @param errors the documented error codes
 */
public record Operation<T>(String method, String path, Shape<T> answer, List<String> required, Set<Integer> errors) {
    public Operation {
        required = List.copyOf(required);
        errors = Set.copyOf(errors);
    }

    /** A reading operation without required parameters. */
    public static <T> Operation<T> get(String path, Shape<T> answer, Integer... errors) {
        return new Operation<>("GET", path, answer, List.of(), Set.of(errors));
    }

    /** The same without documented errors. */
    public static <T> Operation<T> get(String path, Shape<T> answer) {
        return new Operation<>("GET", path, answer, List.of(), Set.of());
    }

    /** A writing operation without required parameters. */
    public static <T> Operation<T> post(String path, Shape<T> answer, Integer... errors) {
        return new Operation<>("POST", path, answer, List.of(), Set.of(errors));
    }

    /** The same without documented errors. */
    public static <T> Operation<T> post(String path, Shape<T> answer) {
        return new Operation<>("POST", path, answer, List.of(), Set.of());
    }

    /** A deleting operation without required parameters. */
    public static <T> Operation<T> delete(String path, Shape<T> answer, Integer... errors) {
        return new Operation<>("DELETE", path, answer, List.of(), Set.of(errors));
    }

    /** The same without documented errors. */
    public static <T> Operation<T> delete(String path, Shape<T> answer) {
        return new Operation<>("DELETE", path, answer, List.of(), Set.of());
    }

    /** The same operation that is not sent without these parameters. */
    public Operation<T> requires(String... names) {
        return new Operation<>(method, path, answer, List.of(names), errors);
    }

    /** The request line as documented: {@code GET /{person-id}/accounts}. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}

package dev.graphpin.runtime;

import dev.graphpin.runtime.http.HttpAnswer;
import dev.graphpin.runtime.http.HttpCall;
import java.time.Duration;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A request with all that sending it takes.
 *
 * @param total for all attempts together
 * @param call writes it, anew for each attempt
 * @param result what the caller gets of the model and the answer it came with
 */
record Exchange<T, R>(
        GraphRequest<T> request,
        RetryPolicy retry,
        Duration total,
        Function<RequestEncoder, HttpCall> call,
        BiFunction<T, HttpAnswer, R> result) {
    /** As the client's settings have it. */
    static <T, R> Exchange<T, R> of(GraphRequest<T> request, GraphConfig config, BiFunction<T, HttpAnswer, R> result) {
        return new Exchange<>(
                request, config.retry(), config.totalTimeout(), encoder -> encoder.encode(request), result);
    }

    /** The same with another policy. */
    Exchange<T, R> with(RetryPolicy other) {
        return new Exchange<>(request, other, total, call, result);
    }
}

package dev.graphpin.runtime;

import dev.graphpin.runtime.error.RateUsage;
import dev.graphpin.runtime.http.HttpAnswer;
import java.util.Optional;

/**
 * An answer with what came beside it.
 *
 * @param value the model
 * @param status the HTTP status
 * @param usage how much of the rate limits is used up, as the answer's headers tell
 * @param version the version that the server answered with ({@code facebook-api-version}); empty when not told
 */
public record GraphAnswer<T>(T value, int status, RateUsage usage, Optional<String> version) {
    static <T> GraphAnswer<T> of(T value, HttpAnswer answer) {
        return new GraphAnswer<>(
                value, answer.status(), RateUsages.read(answer), answer.header("facebook-api-version"));
    }
}

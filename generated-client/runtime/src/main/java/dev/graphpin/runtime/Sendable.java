package dev.graphpin.runtime;

/**
 * Anything that ends as one request: generated requests, which may be sent alone or put into a {@link GraphBatch}.
 *
 * @param <A> what the request answers
 */
@FunctionalInterface
public interface Sendable<A> {
    /**
     * What will be sent.
     *
     * @throws MissingParametersException naming all that is missing
     */
    GraphRequest<A> request();
}

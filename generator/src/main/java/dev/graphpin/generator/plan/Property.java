package dev.graphpin.generator.plan;

/**
 * A property of a model, or a parameter of a request.
 *
 * @param wire its name on the wire
 * @param member the accessor's, and the setter's, name
 * @param type what it holds
 * @param required whether a request is not sent without it
 * @param deprecated whether the documentation says so
 * @param secret whether no log and no exception may show it
 */
public record Property(
        String wire, String member, JavaType type, boolean required, boolean deprecated, boolean secret, Doc doc) {
    /** The same with another type. */
    Property as(JavaType other) {
        return new Property(wire, member, other, required, deprecated, secret, doc);
    }
}

package dev.graphpin.runtime.json;

/**
 * A value that goes over the wire and into no log: what parameters hold that the documentation, or a correction of it, calls secret.
 *
 * @param value what {@link JsonValue#of} takes
 */
public record Secret(Object value) {
    /** What stands where a secret would. */
    public static final String HIDDEN = "***";

    /** Three stars. */
    @Override
    public String toString() {
        return HIDDEN;
    }
}

package dev.graphpin.runtime;

import java.util.List;

/** A request was not sent because required parameters are not set. */
public final class MissingParametersException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // List.copyOf is serializable
    private final List<String> missing;

    MissingParametersException(Operation<?> operation, List<String> missing) {
        super(operation + " needs " + String.join(", ", missing));
        this.missing = List.copyOf(missing);
    }

    /** Wire names of all that is missing; nested ones dotted: {@code payload.schema}. */
    public List<String> missing() {
        return missing;
    }
}

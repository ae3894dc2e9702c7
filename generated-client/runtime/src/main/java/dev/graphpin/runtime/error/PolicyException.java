package dev.graphpin.runtime.error;

/** The action is held back to prevent misuse, or was done already: codes 368 and 506. */
public final class PolicyException extends GraphApiException {
    private static final long serialVersionUID = 1L;

    PolicyException(String request, GraphError error, int status, boolean documented, RateUsage usage) {
        super(request, error, status, documented, usage);
    }
}

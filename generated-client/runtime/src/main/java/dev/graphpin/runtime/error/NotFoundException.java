package dev.graphpin.runtime.error;

/** What the path or a parameter names does not exist or is not visible with this token: codes 803, 2500, and 100 with subcode 33. */
public final class NotFoundException extends GraphApiException {
    private static final long serialVersionUID = 1L;

    NotFoundException(String request, GraphError error, int status, boolean documented, RateUsage usage) {
        super(request, error, status, documented, usage);
    }
}

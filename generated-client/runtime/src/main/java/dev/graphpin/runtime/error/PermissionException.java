package dev.graphpin.runtime.error;

/** The token may not do this: codes 3, 10, 200 to 299. */
public final class PermissionException extends GraphApiException {
    private static final long serialVersionUID = 1L;

    PermissionException(String request, GraphError error, int status, boolean documented, RateUsage usage) {
        super(request, error, status, documented, usage);
    }
}

package dev.graphpin.runtime.error;

/** The access token is missing, malformed, expired or revoked: codes 102, 190, 458 to 467, 492. */
public final class InvalidTokenException extends GraphApiException {
    private static final long serialVersionUID = 1L;

    InvalidTokenException(String request, GraphError error, int status, boolean documented, RateUsage usage) {
        super(request, error, status, documented, usage);
    }
}

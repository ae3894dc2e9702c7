package dev.graphpin.runtime.error;

/** A parameter is missing, malformed or not allowed: codes 100 and 105. */
public final class InvalidParameterException extends GraphApiException {
    private static final long serialVersionUID = 1L;

    InvalidParameterException(String request, GraphError error, int status, boolean documented, RateUsage usage) {
        super(request, error, status, documented, usage);
    }
}

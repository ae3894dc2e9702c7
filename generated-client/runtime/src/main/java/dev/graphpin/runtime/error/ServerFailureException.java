package dev.graphpin.runtime.error;

/** The server failed: codes 1 and 2. Later the same request may pass; a write may have happened. */
public final class ServerFailureException extends GraphApiException {
    private static final long serialVersionUID = 1L;

    ServerFailureException(String request, GraphError error, int status, boolean documented, RateUsage usage) {
        super(request, error, status, documented, usage);
    }

    @Override
    public boolean isTransient() {
        return true;
    }
}

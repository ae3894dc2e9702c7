package dev.graphpin.runtime.error;

/** Too many calls for now: codes 4, 17, 32, 341, 613, 80000 to 80014. Later the same request may pass. */
public final class RateLimitException extends GraphApiException {
    private static final long serialVersionUID = 1L;

    RateLimitException(String request, GraphError error, int status, boolean documented, RateUsage usage) {
        super(request, error, status, documented, usage);
    }

    @Override
    public boolean isTransient() {
        return true;
    }
}

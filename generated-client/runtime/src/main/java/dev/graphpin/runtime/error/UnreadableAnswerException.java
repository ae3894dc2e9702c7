package dev.graphpin.runtime.error;

import org.jspecify.annotations.Nullable;

/** The server answered, and the answer is neither what was promised nor a Graph API error. A write may have happened. */
public final class UnreadableAnswerException extends GraphException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final int status;
    private final RateUsage usage;

    /** An answer of which nothing but the status is known, if that; it is 0 when it is not known. */
    public UnreadableAnswerException(String request, Reason reason, int status, @Nullable Throwable cause) {
        this(request, reason, status, RateUsage.NONE, cause);
    }

    /** An answer of which the headers are known. */
    public UnreadableAnswerException(
            String request, Reason reason, int status, RateUsage usage, @Nullable Throwable cause) {
        super(request, reason.words + (status == 0 ? "" : " (HTTP " + status + ")") + detail(cause), cause);
        this.reason = reason;
        this.status = status;
        this.usage = usage;
    }

    private static String detail(@Nullable Throwable cause) {
        return cause == null ? "" : ": " + cause.getMessage();
    }

    public Reason reason() {
        return reason;
    }

    /** The HTTP status; 0 when it is not known. */
    public int status() {
        return status;
    }

    @Override
    public RateUsage usage() {
        return usage;
    }

    /** In what way an answer cannot be read. */
    public enum Reason {
        EMPTY("the answer is empty"),
        NOT_JSON("the answer is not JSON"),
        CUT("the answer ends too early"),
        TOO_LARGE("the answer is larger than maxBodyBytes"),
        WRONG_SHAPE("the answer is JSON of another shape than documented"),
        /** A failure without an {@code error} object. */
        FAILURE_STATUS("the server failed without saying how"),
        /** Redirects are not followed: the token would go along. */
        REDIRECT("the server redirects elsewhere"),
        /** A link leads back to a page that was read already, or page after page is empty. */
        ENDLESS_PAGES("the links to next pages have no end");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }
}

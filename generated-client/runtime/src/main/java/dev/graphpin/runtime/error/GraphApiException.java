package dev.graphpin.runtime.error;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The Graph API answered with an error. The subclasses are families of codes; codes that belong to none are of this class itself. */
public class GraphApiException extends GraphException {
    private static final long serialVersionUID = 1L;

    private final GraphError error;

    private final int status;
    private final boolean documented;
    private final RateUsage usage;

    GraphApiException(String request, GraphError error, int status, boolean documented, RateUsage usage) {
        super(request, describe(error, status), null);
        this.error = error;
        this.status = status;
        this.documented = documented;
        this.usage = usage;
    }

    /**
     * The exception of the family that the error belongs to.
     *
     * @param documentedCodes the codes that the documentation lists for the request
     * @param usage what the headers tell about rate limits
     */
    public static GraphApiException of(
            String request, GraphError error, int status, Set<Integer> documentedCodes, RateUsage usage) {
        boolean documented = documentedCodes.contains(error.code());
        return switch (Family.of(error, status)) {
            case TOKEN -> new InvalidTokenException(request, error, status, documented, usage);
            case PERMISSION -> new PermissionException(request, error, status, documented, usage);
            case RATE_LIMIT -> new RateLimitException(request, error, status, documented, usage);
            case NOT_FOUND -> new NotFoundException(request, error, status, documented, usage);
            case PARAMETER -> new InvalidParameterException(request, error, status, documented, usage);
            case BLOCKED -> new PolicyException(request, error, status, documented, usage);
            case SERVER -> new ServerFailureException(request, error, status, documented, usage);
            case OTHER -> new GraphApiException(request, error, status, documented, usage);
        };
    }

    private static String describe(GraphError error, int status) {
        StringBuilder text = new StringBuilder("error ").append(error.code());
        if (error.subcode() != 0) {
            text.append('/').append(error.subcode());
        }
        if (error.type() != null) {
            text.append(' ').append(error.type());
        }
        text.append(": ").append(Objects.requireNonNullElse(error.message(), "no message"));
        text.append(" (HTTP ").append(status);
        return text.append(error.traceId() == null ? "" : ", fbtrace_id " + error.traceId())
                .append(')')
                .toString();
    }

    /** All of the {@code error} object. */
    public final GraphError error() {
        return error;
    }

    /** 0 when the answer has none. */
    public final int code() {
        return error.code();
    }

    /** 0 when the answer has none. */
    public final int subcode() {
        return error.subcode();
    }

    /** {@code OAuthException} …; null when not told. */
    public final @Nullable String type() {
        return error.type();
    }

    /** To be shown to a user; null when not told. */
    public final @Nullable String userTitle() {
        return error.userTitle();
    }

    /** To be shown to a user; null when not told. */
    public final @Nullable String userMessage() {
        return error.userMessage();
    }

    /** What support asks for; null when not told. */
    public final @Nullable String traceId() {
        return error.traceId();
    }

    /** Whether trying again later may help: the answer says so, or the code's family does. */
    public boolean isTransient() {
        return error.isTransient();
    }

    /** The HTTP status; an error may also come with 200. */
    public final int status() {
        return status;
    }

    @Override
    public final RateUsage usage() {
        return usage;
    }

    /** Whether the documentation lists the code for this request. */
    public final boolean documented() {
        return documented;
    }
}

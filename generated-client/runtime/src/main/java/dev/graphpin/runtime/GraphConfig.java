package dev.graphpin.runtime;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a client reaches the Graph API. Immutable; {@link #toString} shows no secret. */
public final class GraphConfig {
    private final @Nullable String accessToken;
    private final @Nullable String appSecret;
    private final URI baseUrl;
    private final @Nullable String graphVersion;
    private final Duration connectTimeout;
    private final Duration readTimeout;
    private final Duration totalTimeout;
    private final String userAgent;
    private final int maxBodyBytes;
    private final boolean gzip;
    private final RetryPolicy retry;
    private final boolean timedProof;
    private final boolean debug;

    private GraphConfig(Builder builder) {
        this.accessToken = builder.accessToken;
        this.appSecret = builder.appSecret;
        this.baseUrl = builder.baseUrl;
        this.graphVersion = builder.graphVersion;
        this.connectTimeout = builder.connectTimeout;
        this.readTimeout = builder.readTimeout;
        this.totalTimeout = builder.totalTimeout;
        this.userAgent = builder.userAgent;
        this.maxBodyBytes = builder.maxBodyBytes;
        this.gzip = builder.gzip;
        this.retry = builder.retry;
        this.timedProof = builder.timedProof;
        this.debug = builder.debug;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The same settings, to change some of them. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Sent in the {@code Authorization} header and nowhere else; null sends none. */
    public @Nullable String accessToken() {
        return accessToken;
    }

    /** Signs the token ({@code appsecret_proof}); null leaves that out. Never sent itself. */
    public @Nullable String appSecret() {
        return appSecret;
    }

    /** The server, without the version: {@code https://graph.facebook.com}. */
    public URI baseUrl() {
        return baseUrl;
    }

    /** The version in the path, {@code v19.0}; null takes the one that the client was generated from. */
    public @Nullable String graphVersion() {
        return graphVersion;
    }

    /** Until the connection stands. */
    public Duration connectTimeout() {
        return connectTimeout;
    }

    /** From sending until the answer's headers have come. */
    public Duration readTimeout() {
        return readTimeout;
    }

    /** From the call until the whole answer is there, all attempts and the waits between them included. */
    public Duration totalTimeout() {
        return totalTimeout;
    }

    public String userAgent() {
        return userAgent;
    }

    /** Largest answer that is taken, in bytes, after decompression. */
    public int maxBodyBytes() {
        return maxBodyBytes;
    }

    /** Whether compressed answers are asked for. */
    public boolean gzip() {
        return gzip;
    }

    /** Whether what failed is sent again. */
    public RetryPolicy retry() {
        return retry;
    }

    /** Whether the proof holds for some minutes only ({@code appsecret_time}); the clock here must then be right. */
    public boolean timedProof() {
        return timedProof;
    }

    /** Whether the server is asked what it thinks of each request ({@code debug=all}), see {@link GraphAnswer#debugMessages()}. */
    public boolean debug() {
        return debug;
    }

    @Override
    public String toString() {
        return "GraphConfig[baseUrl=" + baseUrl + ", graphVersion=" + graphVersion + ", accessToken="
                + hidden(accessToken) + ", appSecret="
                + hidden(appSecret) + ", connectTimeout=" + connectTimeout + ", readTimeout=" + readTimeout
                + ", totalTimeout=" + totalTimeout
                + ", userAgent=" + userAgent + ", maxBodyBytes=" + maxBodyBytes + ", gzip=" + gzip + "]";
    }

    private static String hidden(@Nullable String secret) {
        return secret == null ? "none" : "***";
    }

    /** Not thread-safe. */
    public static final class Builder {
        /** So that all that is reckoned with timeouts fits. */
        private static final Duration LONGEST = Duration.ofDays(10_000);

        private @Nullable String accessToken;
        private @Nullable String appSecret;
        private URI baseUrl = URI.create("https://graph.facebook.com");
        private @Nullable String graphVersion;
        private Duration connectTimeout = Duration.ofSeconds(10);
        private Duration readTimeout = Duration.ofSeconds(60);
        private Duration totalTimeout = Duration.ofMinutes(2);
        private String userAgent = "graphpin";
        private int maxBodyBytes = 64 << 20;
        private boolean gzip = true;
        private RetryPolicy retry = RetryPolicy.NEVER;
        private boolean timedProof;
        private boolean debug;

        private Builder() {}

        private Builder(GraphConfig config) {
            this.accessToken = config.accessToken;
            this.appSecret = config.appSecret;
            this.baseUrl = config.baseUrl;
            this.graphVersion = config.graphVersion;
            this.connectTimeout = config.connectTimeout;
            this.readTimeout = config.readTimeout;
            this.totalTimeout = config.totalTimeout;
            this.userAgent = config.userAgent;
            this.maxBodyBytes = config.maxBodyBytes;
            this.gzip = config.gzip;
            this.retry = config.retry;
            this.timedProof = config.timedProof;
            this.debug = config.debug;
        }

        /** See {@link GraphConfig#accessToken()}. @throws IllegalArgumentException when it is no header text */
        public Builder accessToken(String token) {
            this.accessToken = headerText(token, "an access token");
            return this;
        }

        /** See {@link GraphConfig#appSecret()}. */
        public Builder appSecret(String secret) {
            this.appSecret = Objects.requireNonNull(secret);
            return this;
        }

        /** See {@link GraphConfig#baseUrl()}. @throws IllegalArgumentException when it is no http(s) address, or has user info, query or fragment */
        public Builder baseUrl(URI url) {
            String scheme = String.valueOf(url.getScheme());
            if (!(scheme.equals("https") || scheme.equals("http"))
                    || url.getHost() == null
                    || url.getRawUserInfo() != null
                    || url.getRawQuery() != null
                    || url.getRawFragment() != null) {
                throw new IllegalArgumentException("a base URL is http(s)://host[:port][/path] and no more");
            }
            this.baseUrl = URI.create(url.toString().replaceAll("/+$", ""));
            return this;
        }

        /** See {@link GraphConfig#graphVersion()}. @throws IllegalArgumentException when it is not of the form {@code v19.0} */
        public Builder graphVersion(String version) {
            if (!version.matches("v\\d+\\.\\d+")) {
                throw new IllegalArgumentException("a graph version looks like v19.0: '" + version + "'");
            }
            this.graphVersion = version;
            return this;
        }

        /** See {@link GraphConfig#connectTimeout()}; 10 seconds unless set. */
        public Builder connectTimeout(Duration timeout) {
            this.connectTimeout = positive(timeout);
            return this;
        }

        /** See {@link GraphConfig#readTimeout()}; 60 seconds unless set. */
        public Builder readTimeout(Duration timeout) {
            this.readTimeout = positive(timeout);
            return this;
        }

        /** See {@link GraphConfig#totalTimeout()}; 2 minutes unless set. */
        public Builder totalTimeout(Duration timeout) {
            this.totalTimeout = positive(timeout);
            return this;
        }

        /** The {@code User-Agent} header; {@code graphpin} unless set. */
        public Builder userAgent(String agent) {
            this.userAgent = headerText(agent, "a user agent");
            return this;
        }

        /** See {@link GraphConfig#maxBodyBytes()}; 64 MiB unless set. */
        public Builder maxBodyBytes(int bytes) {
            if (bytes < 1) {
                throw new IllegalArgumentException("not a size: " + bytes);
            }
            this.maxBodyBytes = bytes;
            return this;
        }

        /** See {@link GraphConfig#gzip()}; true unless set. */
        public Builder gzip(boolean wanted) {
            this.gzip = wanted;
            return this;
        }

        /** See {@link GraphConfig#retry()}; {@link RetryPolicy#NEVER} unless set. */
        public Builder retry(RetryPolicy policy) {
            this.retry = Objects.requireNonNull(policy);
            return this;
        }

        /** See {@link GraphConfig#timedProof()}; false unless set. */
        public Builder timedProof(boolean wanted) {
            this.timedProof = wanted;
            return this;
        }

        /** See {@link GraphConfig#debug()}; false unless set. */
        public Builder debug(boolean wanted) {
            this.debug = wanted;
            return this;
        }

        public GraphConfig build() {
            return new GraphConfig(this);
        }

        private static Duration positive(Duration timeout) {
            if (timeout.isZero() || timeout.isNegative() || timeout.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException(
                        "a timeout is more than nothing and at most " + LONGEST.toDays() + " days: " + timeout);
            }
            return timeout;
        }

        /** The text is not quoted in the message: it may be a secret. */
        private static String headerText(String text, String what) {
            if (text.isEmpty() || !text.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
                throw new IllegalArgumentException(what + " has printable ASCII characters only, and at least one");
            }
            return text;
        }
    }
}

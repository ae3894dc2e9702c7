package dev.graphpin.runtime.error;

import java.io.Serializable;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/**
 * How much of the rate limits is used up, as the headers of an answer tell. Immutable.
 *
 * @param limits one for each limit that was told of; empty when none was
 */
@SuppressWarnings("serial") // List.copyOf is serializable
public record RateUsage(List<Limit> limits) implements Serializable {
    /** Nothing was told. */
    public static final RateUsage NONE = new RateUsage(List.of());

    public RateUsage {
        limits = List.copyOf(limits);
    }

    /** The highest percentage of any limit; 100 and more is throttled, 0 when nothing was told. */
    public double highest() {
        return limits.stream().mapToDouble(Limit::highest).max().orElse(0);
    }

    /** How long until all limits let calls pass again; zero when none is told. */
    public Duration regainAccess() {
        return limits.stream()
                .map(Limit::regainAccess)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    /**
     * One limit.
     *
     * @param header the header that told: {@code X-App-Usage}, {@code X-Business-Use-Case-Usage} …
     * @param business the id of the business; empty for other limits
     * @param type {@code ads_insights} …; empty when not told
     * @param calls percentage of the calls allowed
     * @param time percentage of the time allowed
     * @param cpuTime percentage of the processor time allowed
     * @param regainAccess how long until calls pass again; zero when not throttled
     */
    public record Limit(
            String header,
            String business,
            String type,
            double calls,
            double time,
            double cpuTime,
            Duration regainAccess)
            implements Serializable {
        /** The highest of the percentages. */
        public double highest() {
            return Math.max(calls, Math.max(time, cpuTime));
        }
    }
}

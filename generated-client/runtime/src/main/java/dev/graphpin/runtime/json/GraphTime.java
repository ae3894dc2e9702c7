package dev.graphpin.runtime.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Points in time as the Graph API writes them: {@code 2024-05-01T12:00:00+0000}. */
public final class GraphTime {
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxx", Locale.ROOT);
    private static final DateTimeFormatter READ =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm[:ss][.SSSSSS][.SSS][XXX][xx]", Locale.ROOT);

    private GraphTime() {}

    /** The text that the Graph API writes and takes; fractions of seconds are cut. */
    public static String format(OffsetDateTime time) {
        return WRITTEN.format(time);
    }

    /**
     * Reads ISO 8601 with an offset ({@code +0000}, {@code +00:00}, {@code Z}), or seconds since the epoch.
     *
     * @return null when it is neither
     */
    public static @Nullable OffsetDateTime parse(String text) {
        try {
            return isEpoch(text) ? epoch(Long.parseLong(text)) : OffsetDateTime.parse(text, READ);
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    /** Seconds since 1970-01-01T00:00:00Z; null when out of range. */
    public static @Nullable OffsetDateTime epoch(long seconds) {
        try {
            return OffsetDateTime.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isEpoch(String text) {
        return !text.isEmpty()
                && text.length() < 19
                && text.chars().skip(text.charAt(0) == '-' ? 1 : 0).allMatch(c -> c >= '0' && c <= '9');
    }
}

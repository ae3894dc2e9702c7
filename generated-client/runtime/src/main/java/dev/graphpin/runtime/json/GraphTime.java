package dev.graphpin.runtime.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Points in time as the Graph API writes them: {@code 2024-05-01T12:00:00+0000}. */
public final class GraphTime {
    private static final String UTC = "+0000";
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxx", Locale.ROOT);
    private static final DateTimeFormatter READ = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd'T'HH:mm[:ss]")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHMM", UTC)
            .optionalEnd()
            .toFormatter(Locale.ROOT);
    private static final String FORM = "dddd-dd-ddTdd:dd:dd";

    private GraphTime() {}

    /** The text that the Graph API writes and takes; fractions of seconds are cut. */
    public static String format(OffsetDateTime time) {
        return time.getOffset().equals(ZoneOffset.UTC) && time.getYear() >= 1000 && time.getYear() <= 9999
                ? usual(time)
                : WRITTEN.format(time);
    }

    /** Without the formatter, see {@link #isUsual}. */
    private static String usual(OffsetDateTime time) {
        StringBuilder text = new StringBuilder(FORM.length() + UTC.length()).append(time.getYear());
        two(text, '-', time.getMonthValue());
        two(text, '-', time.getDayOfMonth());
        two(text, 'T', time.getHour());
        two(text, ':', time.getMinute());
        two(text, ':', time.getSecond());
        return text.append(UTC).toString();
    }

    private static void two(StringBuilder text, char before, int number) {
        text.append(before).append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    /**
     * Reads ISO 8601 with an offset ({@code +0000}, {@code +00:00}, {@code Z}), or seconds since the epoch.
     *
     * @return null when it is neither
     */
    public static @Nullable OffsetDateTime parse(String text) {
        try {
            if (isUsual(text)) {
                return usual(text);
            }
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

    /** Whether {@link #format} gives back exactly this text. */
    static boolean isCanonical(String text, OffsetDateTime time) {
        return isUsual(text) || format(time).equals(text);
    }

    /** The form in which nearly all times come, read without the formatter, which costs more than all the rest of an object. */
    private static boolean isUsual(String text) {
        if (text.length() != FORM.length() + UTC.length() || !text.endsWith(UTC)) {
            return false;
        }
        for (int i = 0; i < FORM.length(); i++) {
            char wanted = FORM.charAt(i);
            char c = text.charAt(i);
            if (wanted == 'd' ? c < '0' || c > '9' : c != wanted) {
                return false;
            }
        }
        return true;
    }

    private static OffsetDateTime usual(String text) {
        return OffsetDateTime.of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16),
                number(text, 17, 19),
                0,
                ZoneOffset.UTC);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isEpoch(String text) {
        return !text.isEmpty()
                && text.length() < 19
                && text.chars().skip(text.charAt(0) == '-' ? 1 : 0).allMatch(c -> c >= '0' && c <= '9');
    }
}

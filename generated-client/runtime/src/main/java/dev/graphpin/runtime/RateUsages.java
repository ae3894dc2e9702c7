package dev.graphpin.runtime;

import dev.graphpin.runtime.error.RateUsage;
import dev.graphpin.runtime.http.HttpAnswer;
import dev.graphpin.runtime.json.JsonValue;
import dev.graphpin.runtime.json.MalformedJsonException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the headers in which the Graph API tells how much is used up: {@code X-App-Usage} and its kin, and HTTP's own {@code Retry-After}, in
 * seconds or as a date. What is malformed is left out.
 */
final class RateUsages {
    private static final List<String> FLAT = List.of("X-App-Usage", "X-Page-Usage", "X-Ad-Account-Usage");
    private static final String BY_BUSINESS = "X-Business-Use-Case-Usage";

    private RateUsages() {}

    static RateUsage read(HttpAnswer answer) {
        List<RateUsage.Limit> limits = new ArrayList<>();
        for (String header : FLAT) {
            answer.header(header).map(RateUsages::parse).ifPresent(usage -> add(limits, header, "", usage));
        }
        answer.header(BY_BUSINESS)
                .map(RateUsages::parse)
                .ifPresent(businesses -> businesses.forEach((business, usages) ->
                        usages.asList().forEach(usage -> add(limits, BY_BUSINESS, business, usage.asMap()))));
        answer.header("Retry-After")
                .flatMap(RateUsages::retryAfter)
                .ifPresent(wait -> limits.add(new RateUsage.Limit("Retry-After", "", "", 0, 0, 0, wait)));
        return limits.isEmpty() ? RateUsage.NONE : new RateUsage(limits);
    }

    private static void add(
            List<RateUsage.Limit> limits, String header, String business, Map<String, JsonValue> usage) {
        if (!usage.isEmpty()) {
            limits.add(new RateUsage.Limit(
                    header,
                    business,
                    text(usage, "type"),
                    Math.max(number(usage, "call_count"), number(usage, "acc_id_util_pct")),
                    number(usage, "total_time"),
                    number(usage, "total_cputime"),
                    regainAccess(usage)));
        }
    }

    /** Only of what is used up: an ad account tells the seconds until it starts anew all the time. */
    private static Duration regainAccess(Map<String, JsonValue> usage) {
        return number(usage, "acc_id_util_pct") >= 100
                ? Duration.ofSeconds((long) number(usage, "reset_time_duration"))
                : Duration.ofMinutes((long) number(usage, "estimated_time_to_regain_access"));
    }

    private static Optional<Duration> retryAfter(String header) {
        if (header.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(header)));
        }
        try {
            Instant time = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(header));
            return Optional.of(Duration.between(Instant.now(), time)).filter(wait -> !wait.isNegative());
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Map<String, JsonValue> parse(String header) {
        try {
            return JsonValue.parse(header).asMap();
        } catch (MalformedJsonException e) {
            return Map.of();
        }
    }

    private static String text(Map<String, JsonValue> usage, String name) {
        String text = usage.getOrDefault(name, JsonValue.NULL).asText();
        return text == null ? "" : text;
    }

    private static double number(Map<String, JsonValue> usage, String name) {
        Double number = usage.getOrDefault(name, JsonValue.NULL).asDouble();
        return number == null || number < 0 ? 0 : Math.min(number, Integer.MAX_VALUE);
    }
}

package dev.graphpin.spec.diff.ignore;

import dev.graphpin.spec.diff.rule.RuleId;
import dev.graphpin.spec.yaml.Mark;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Accepts changes.
 *
 * @param rule which kind of change
 * @param locator which elements: an address in which {@code *} stands for anything within one step and {@code **} for anything
 * @param fingerprint of the one change that is meant; null for all that fit
 * @param justification why it is accepted
 * @param until the last day on which it counts; null for good
 * @param mark where the entry stands
 */
public record IgnoreEntry(
        RuleId rule,
        String locator,
        @Nullable String fingerprint,
        String justification,
        @Nullable LocalDate until,
        Mark mark) {
    /** Whether it accepts a change, if its day is not over. */
    public boolean fits(RuleId rule, String locator, String fingerprint) {
        return this.rule == rule
                && (this.fingerprint == null || this.fingerprint.equals(fingerprint))
                && pattern().matcher(locator).matches();
    }

    public boolean isExpired(LocalDate today) {
        return until != null && until.isBefore(today);
    }

    private Pattern pattern() {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < locator.length(); i++) {
            char c = locator.charAt(i);
            if (c != '*') {
                regex.append(Pattern.quote(String.valueOf(c)));
            } else if (i + 1 < locator.length() && locator.charAt(i + 1) == '*') {
                regex.append(".*");
                i++;
            } else {
                regex.append("[^/]*");
            }
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }
}

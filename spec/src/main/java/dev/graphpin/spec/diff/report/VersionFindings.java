package dev.graphpin.spec.diff.report;

import dev.graphpin.spec.diff.change.Position;
import dev.graphpin.spec.diff.compare.Mode;
import dev.graphpin.spec.diff.compare.Side;
import dev.graphpin.spec.diff.rule.Catalogue;
import dev.graphpin.spec.diff.rule.EnumStyle;
import dev.graphpin.spec.diff.rule.Rule;
import dev.graphpin.spec.diff.rule.RuleId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What there is to say about the two specs as wholes. */
final class VersionFindings {
    private VersionFindings() {}

    static List<Entry> of(Side before, Side now, LocalDate today, Catalogue catalogue) {
        List<Entry> found = new ArrayList<>();
        if (before.lock() != null
                && now.lock() != null
                && !before.lock().scraper().equals(now.lock().scraper())) {
            Rule rule = catalogue.get(RuleId.EXTRACTOR_VERSION_CHANGED);
            found.add(entry(rule, "scraper", before.lock().scraper(), now.lock().scraper()));
        }
        String old = before.lock() == null ? null : before.lock().expires();
        String is = now.lock() == null ? null : now.lock().expires();
        boolean isSameVersion = Mode.of(before, now) == Mode.DRIFT;
        if (isSameVersion && old != null && is != null && !old.equals(is)) {
            found.add(entry(catalogue.get(RuleId.VERSION_SUNSET_CHANGED), "expires", old, is));
        }
        if (isOver(is, today)) {
            found.add(entry(catalogue.get(RuleId.VERSION_EXPIRED), "expires", null, is));
        }
        return found;
    }

    private static boolean isOver(@Nullable String day, LocalDate today) {
        try {
            return day != null && LocalDate.parse(day).isBefore(today);
        } catch (DateTimeParseException e) {
            return false; // Words instead of a day say nothing of today.
        }
    }

    static Entry entry(Rule rule, String locator, @Nullable String before, @Nullable String now) {
        return new Entry(
                Fingerprint.of(rule.id().id(), locator, before, now),
                rule,
                locator,
                locator,
                null,
                "spec",
                Position.WHOLE,
                before,
                now,
                rule.verdict(Position.WHOLE, EnumStyle.OPEN),
                rule.level(),
                List.of(),
                List.of(),
                1,
                List.of(),
                null,
                false,
                Cause.API,
                null,
                List.of());
    }
}

package dev.graphpin.spec.check.rule;

import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Range;
import dev.graphpin.spec.yaml.SpecPath;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The bounds of a range are numbers, the smaller one first. */
final class Ranges implements Rule {
    private final Findings findings;

    Ranges(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void field(SpecPath path, Field field) {
        check(path, field.range());
    }

    @Override
    public void parameter(SpecPath path, Parameter parameter) {
        check(path, parameter.range());
    }

    private void check(SpecPath path, @Nullable Range range) {
        if (range == null) {
            return;
        }
        BigDecimal min = bound(path, "min", range.min());
        BigDecimal max = bound(path, "max", range.max());
        if (min != null && max != null && min.compareTo(max) > 0) {
            findings.error("spec-range", findings.at(path, "min"), "min " + min + " is greater than max " + max, null);
        }
    }

    private @Nullable BigDecimal bound(SpecPath path, String key, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return text.length() > 60 ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            findings.error("spec-range", findings.at(path, key), Untrusted.quote(text) + " is no number", null);
            return null;
        }
    }
}

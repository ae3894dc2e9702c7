package dev.graphpin.spec.diff.rule;

import dev.graphpin.spec.diff.change.Change;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rules of changed words. */
final class TextRules {
    private static final Pattern VERSION = Pattern.compile("/v[0-9]+\\.[0-9]+(?=/|$)");
    private static final Pattern LIMITATION = Pattern.compile("\\b(must|only|no longer|deprecated)\\b");
    private static final Pattern EXAMPLE =
            Pattern.compile("`[^`]*`|\\b(for example|e\\.g\\.|such as)[^.;)]*", Pattern.CASE_INSENSITIVE);

    private TextRules() {}

    static @Nullable RuleId rule(Change.TextChanged change) {
        return switch (change.text()) {
            case DOCS, LINK -> isSamePage(change.before(), change.now()) ? null : RuleId.LINK_CHANGED;
            case ERROR_MESSAGE -> RuleId.ERROR_DESCRIPTION_CHANGED;
            case ERROR_NAME -> RuleId.JAVA_NAME_CHANGED;
            case SUBJECT -> RuleId.DESCRIPTION_CHANGED;
            case DESCRIPTION, SUMMARY -> prose(change.before(), change.now());
        };
    }

    private static RuleId prose(@Nullable String before, @Nullable String now) {
        if (before == null || now == null) {
            return RuleId.DESCRIPTION_CHANGED; // A description that is told or dropped is no sentence that changed.
        }
        if (withoutExamples(before).equals(withoutExamples(now))) {
            return RuleId.EXAMPLE_CHANGED;
        }
        return isLimitation(before) || isLimitation(now) ? RuleId.LIMITATION_TEXT_CHANGED : RuleId.DESCRIPTION_CHANGED;
    }

    private static boolean isLimitation(String text) {
        return LIMITATION.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    private static String withoutExamples(String text) {
        return EXAMPLE.matcher(text).replaceAll("");
    }

    /** A page of another version is the same page. */
    private static boolean isSamePage(@Nullable String before, @Nullable String now) {
        return before != null
                && now != null
                && VERSION.matcher(before)
                        .replaceAll("")
                        .equals(VERSION.matcher(now).replaceAll(""));
    }
}

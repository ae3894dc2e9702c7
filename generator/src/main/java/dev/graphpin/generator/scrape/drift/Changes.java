package dev.graphpin.generator.scrape.drift;

import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostic.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects what changed since the last scrape. For one thread, one run. */
final class Changes {
    private final List<Diagnostic> all = new ArrayList<>();

    void added(String locator) {
        say("drift-added", Severity.INFO, locator + " is new");
    }

    void removed(String locator) {
        say("drift-removed", Severity.INFO, locator + " is gone, and its page is well");
    }

    void stale(String locator) {
        say(
                "drift-stale",
                Severity.WARNING,
                locator + " is not told any more, but its page is not well; it is kept and flagged stale");
    }

    /** Says that a fact is another one now; silent when it is the same. Order of values is no fact. */
    void changed(String locator, String fact, @Nullable Object before, @Nullable Object now) {
        if (before instanceof Collection<?> was && now instanceof Collection<?> is) {
            if (!new HashSet<>(was).equals(new HashSet<>(is))) {
                say("drift-changed", Severity.INFO, locator + ": " + fact + " " + difference(was, is));
            }
        } else if (before == null ? now != null : !before.equals(now)) {
            say("drift-changed", Severity.INFO, "%s: %s was %s, is %s".formatted(locator, fact, before, now));
        }
    }

    List<Diagnostic> all() {
        return all;
    }

    private static String difference(Collection<?> before, Collection<?> now) {
        List<String> signed = new ArrayList<>();
        new TreeSet<>(now.stream().map(String::valueOf).toList())
                .stream().filter(value -> !contains(before, value)).forEach(value -> signed.add("+" + value));
        new TreeSet<>(before.stream().map(String::valueOf).toList())
                .stream().filter(value -> !contains(now, value)).forEach(value -> signed.add("-" + value));
        return String.join(" ", signed);
    }

    private static boolean contains(Collection<?> values, String text) {
        return values.stream().map(String::valueOf).anyMatch(text::equals);
    }

    private void say(String id, Severity severity, String message) {
        all.add(new Diagnostic(id, severity, null, 0, 0, message, null));
    }
}

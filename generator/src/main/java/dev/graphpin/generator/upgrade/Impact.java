package dev.graphpin.generator.upgrade;

import dev.graphpin.spec.diff.report.Entry;
import dev.graphpin.spec.diff.report.Report;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Marks the changes of a report that touch code which somebody has. */
final class Impact {
    private final Signatures before;
    private final ClassUses uses;

    Impact(Signatures before, ClassUses uses) {
        this.before = before;
        this.uses = uses;
    }

    Report of(Report report) {
        List<Entry> entries = report.entries().stream()
                .map(entry -> entry.used(uses.of(names(entry))))
                .toList();
        return report.with(entries);
    }

    /** Members of the old client that come from the element; of an element that went or came, those of its parts, too. */
    private Set<String> names(Entry entry) {
        Set<String> names = new HashSet<>();
        String locator = entry.locator();
        String rule = entry.rule().id().id();
        boolean isValue = rule.startsWith("enum-value-");
        before.at(locator).values().stream()
                .filter(member -> !isValue || isValueOf(member, entry))
                .forEach(member -> names.add(name(member)));
        if (rule.endsWith("-removed") || rule.endsWith("-after-deprecation") || rule.endsWith("-type-changed")) {
            before.below(locator).forEach(path -> before.at(path).values().forEach(member -> names.add(name(member))));
        }
        return names;
    }

    /** Who names a value that went uses it; a value that came concerns all who read or give the enum. */
    private static boolean isValueOf(Member member, Entry entry) {
        String gone = entry.before();
        return Objects.equals(member.value(), gone);
    }

    /** {@code User.email} of {@code User.email()}. */
    private static String name(Member member) {
        int end = member.name().indexOf('(');
        String name = end < 0 ? member.name() : member.name().substring(0, end);
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}

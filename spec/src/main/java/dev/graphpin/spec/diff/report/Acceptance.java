package dev.graphpin.spec.diff.report;

import dev.graphpin.spec.diff.ignore.IgnoreEntry;
import dev.graphpin.spec.diff.ignore.IgnoreFile;
import dev.graphpin.spec.diff.rule.Catalogue;
import dev.graphpin.spec.diff.rule.RuleId;
import dev.graphpin.spec.yaml.Mark;
import dev.graphpin.spec.yaml.SpecPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds an ignore file against a report, and keeps account of which of its entries were of use. For one thread, one report. */
final class Acceptance {
    private final List<IgnoreEntry> all;
    private final List<IgnoreEntry> valid;
    private final Set<IgnoreEntry> used = new HashSet<>();

    Acceptance(@Nullable IgnoreFile file, LocalDate today) {
        this.all = file == null ? List.of() : file.entries();
        this.valid = all.stream().filter(entry -> !entry.isExpired(today)).toList();
    }

    List<Entry> accept(List<Entry> entries) {
        List<Entry> accepted = new ArrayList<>();
        for (Entry entry : entries) {
            IgnoreEntry by = null;
            for (IgnoreEntry candidate : valid) {
                if (candidate.fits(entry.rule().id(), entry.locator(), entry.fingerprint())) {
                    used.add(candidate);
                    by = by == null ? candidate : by;
                }
            }
            accepted.add(by == null ? entry : entry.accepted(by.justification()));
        }
        return accepted;
    }

    /** Whether somebody said that the rows of an element are gone indeed, whatever capture they were read from. */
    boolean acceptsShrunk(SpecPath path) {
        boolean accepts = false;
        for (IgnoreEntry entry : valid) {
            int at = entry.locator().indexOf("/node:");
            boolean fits = entry.rule() == RuleId.CAPTURE_SHRUNK
                    && at >= 0
                    && entry.locator().substring(at + 1).equals(path.toString());
            if (fits) {
                used.add(entry);
                accepts = true;
            }
        }
        return accepts;
    }

    /** What is wrong with the file: entries whose day is over, and entries that fit nothing. */
    List<Entry> findings(Catalogue catalogue) {
        List<Entry> findings = new ArrayList<>();
        for (IgnoreEntry entry : all) {
            if (!valid.contains(entry)) {
                findings.add(finding(RuleId.IGNORE_EXPIRED, entry, String.valueOf(entry.until()), catalogue));
            } else if (!used.contains(entry)) {
                findings.add(finding(RuleId.IGNORE_UNUSED, entry, entry.rule().id(), catalogue));
            }
        }
        return findings;
    }

    private static Entry finding(RuleId rule, IgnoreEntry entry, String value, Catalogue catalogue) {
        Mark mark = entry.mark();
        String place = mark.file() + ":" + mark.line();
        Entry found = VersionFindings.entry(
                catalogue.get(rule), "ignore:" + entry.rule().id() + " " + entry.locator(), value, null);
        return found.at(new Reading(String.valueOf(mark.file()), mark.line(), "ignore file", place, null, null, null));
    }
}

package dev.graphpin.spec.diff.format;

import dev.graphpin.spec.diff.change.Unclear.Side;
import dev.graphpin.spec.diff.compare.Mode;
import dev.graphpin.spec.diff.report.Counts;
import dev.graphpin.spec.diff.report.Report;
import dev.graphpin.spec.diff.report.Unknowns;
import dev.graphpin.spec.diff.rule.Level;
import java.util.Map;
import java.util.StringJoiner;

/** Sentences that several formats share. What they quote from a spec is not escaped. */
final class Summary {
    private static final int HASH_DIGITS = 8;

    private Summary() {}

    static String headline(Report report) {
        String what = report.mode() == Mode.DRIFT ? "Drift within " : "Changes from ";
        return what + subject(report.before()) + " to " + subject(report.now());
    }

    static String totals(Report report) {
        StringJoiner totals = new StringJoiner(", ");
        for (Map.Entry<Level, Long> total : report.totals().entrySet()) {
            totals.add(total.getValue() + " " + total.getKey());
        }
        long accepted =
                report.entries().stream().filter(entry -> entry.isAccepted()).count();
        if (accepted > 0) {
            totals.add(accepted + " accepted");
        }
        String changes = totals.length() == 0 ? "no changes" : totals.toString();
        return changes + "; " + report.unknownFacts() + " unknown; version number: "
                + report.semver().word();
    }

    /** What came and went: {@code nodes +56 −11, fields +245 −102}; empty when nothing did. */
    static String counts(Report report) {
        StringJoiner counts = new StringJoiner(", ");
        report.counts().kinds().forEach((kind, count) -> counts.add(ReportTree.word(kind) + " " + count(count)));
        return counts.toString();
    }

    static String count(Counts.Count count) {
        String added = count.added() == 0 ? "" : "+" + count.added();
        String removed = count.removed() == 0 ? "" : "−" + count.removed();
        return (added + " " + removed).strip();
    }

    static String unknown(Unknowns group) {
        String side = group.side() == Side.OLD ? "old" : "new";
        String page = group.page() == null ? "" : ": " + group.page();
        return switch (group.reason()) {
            case PAGE_NOT_CAPTURED -> "the " + side + " spec has no capture of the page" + page;
            case CAPTURE_FAILED -> "the " + side + " capture is no reference page" + page;
            case LOST_BY_RENDERING -> "the " + side + " spec's rendering loses such facts" + page;
            case CAPTURE_SHRUNK -> "the " + side + " capture tells so much less that it is doubted" + page;
            case KEPT_FROM_EARLIER -> "the " + side + " spec kept these from an earlier capture" + page;
        };
    }

    static String verdict(Level level) {
        return level == Level.NONE ? "–" : level.name();
    }

    static String start(String hash) {
        return hash.length() <= HASH_DIGITS ? hash : hash.substring(0, HASH_DIGITS);
    }

    private static String subject(Report.Subject subject) {
        return subject.name().equals(subject.graphVersion())
                ? subject.name()
                : subject.graphVersion() + " (" + subject.name() + ")";
    }
}

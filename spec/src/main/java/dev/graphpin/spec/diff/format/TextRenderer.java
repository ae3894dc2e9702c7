package dev.graphpin.spec.diff.format;

import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.diff.report.Entry;
import dev.graphpin.spec.diff.report.JavaChange;
import dev.graphpin.spec.diff.report.Reading;
import dev.graphpin.spec.diff.report.Report;
import dev.graphpin.spec.diff.report.Unknowns;
import dev.graphpin.spec.diff.report.Use;
import dev.graphpin.spec.diff.rule.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** For a terminal: worst first, long lines broken at its width. Nothing a terminal obeys comes through from the pages. */
public final class TextRenderer implements Renderer {
    private static final int USUAL_WIDTH = 100;
    private static final int NARROWEST = 40;
    private static final int MOST_UNKNOWN = 5;
    private static final String INDENT = "      ";
    private static final String ESC = "\u001b[";

    private final boolean color;
    private final int width;

    /** @param width columns of the terminal; less than 40 are taken for 40 */
    public TextRenderer(boolean color, int width) {
        this.color = color;
        this.width = Math.max(NARROWEST, width);
    }

    static TextRenderer plain() {
        return new TextRenderer(false, USUAL_WIDTH);
    }

    @Override
    public String render(Report report) {
        StringBuilder out = new StringBuilder();
        line(out, "", Summary.headline(report));
        String counts = Summary.counts(report);
        if (!counts.isEmpty()) {
            line(out, "", "What came and went: " + counts);
        }
        report.entries().forEach(entry -> entry(entry, report, out));
        report.unknown().forEach(group -> unknown(group, out));
        out.append('\n');
        line(out, "", Summary.totals(report));
        return out.toString();
    }

    private void entry(Entry entry, Report report, StringBuilder out) {
        Level level = entry.level(report.compat());
        String word = entry.isAccepted() ? "OK" : level.name();
        out.append('\n').append(paint(String.format(Locale.ROOT, "%-5s", word), level, entry.isAccepted()));
        out.append(' ').append(bold(entry.rule().id().id()));
        out.append("  wire ").append(Summary.verdict(entry.verdict().wire()));
        out.append(", source ")
                .append(Summary.verdict(entry.verdict().source()))
                .append('\n');
        line(out, INDENT, safe(entry.message()));
        details(entry).forEach(detail -> line(out, INDENT, safe(detail)));
        line(out, INDENT, "do: " + entry.rule().migration());
    }

    private static List<String> details(Entry entry) {
        List<String> details = new ArrayList<>();
        details.add("at " + entry.locator() + (entry.reach() > 1 ? ", used in " + entry.reach() + " places" : ""));
        for (JavaChange change : entry.java()) {
            details.add("java: " + (change.before() == null ? "new" : change.before()) + " → "
                    + (change.now() == null ? "gone" : change.now()));
        }
        if (entry.rename() != null) {
            details.add("perhaps renamed: " + entry.rename().locator() + " (score "
                    + entry.rename().score() + ")");
        }
        for (Use use : entry.uses()) {
            details.add(
                    "used by " + use.className() + "." + use.member() + " (" + use.source() + ":" + use.line() + ")");
        }
        String read = read(entry.readBefore()) + " → " + read(entry.readNow());
        if (!entry.readBefore().isEmpty() || !entry.readNow().isEmpty()) {
            details.add("read: " + read);
        }
        if (entry.accepted() != null) {
            details.add("accepted: " + entry.accepted());
        }
        return details;
    }

    private static String read(List<Reading> readings) {
        StringJoiner all = new StringJoiner(", ");
        readings.forEach(
                reading -> all.add(reading + (reading.sha256() == null ? "" : " #" + Summary.start(reading.sha256()))));
        return readings.isEmpty() ? "nowhere" : all.toString();
    }

    private void unknown(Unknowns group, StringBuilder out) {
        out.append('\n').append(bold("UNKNOWN")).append(' ');
        line(out, "", safe(Summary.unknown(group)));
        group.items().stream()
                .limit(MOST_UNKNOWN)
                .forEach(item -> line(
                        out, INDENT, safe(item.label() + (item.fact().equals("element") ? "" : ": " + item.fact()))));
        if (group.items().size() > MOST_UNKNOWN) {
            line(out, INDENT, "… and " + (group.items().size() - MOST_UNKNOWN) + " more");
        }
    }

    /** Breaks at spaces; a word that is longer than a line stays whole. */
    private void line(StringBuilder out, String indent, String text) {
        StringBuilder current = new StringBuilder(indent);
        for (String word : text.split(" ", -1)) {
            boolean isFirst = current.length() == indent.length();
            if (!isFirst && current.length() + 1 + word.length() > width) {
                out.append(current).append('\n');
                current = new StringBuilder(indent).append("  ").append(word);
            } else {
                current.append(isFirst ? "" : " ").append(word);
            }
        }
        out.append(current).append('\n');
    }

    private String paint(String text, Level level, boolean accepted) {
        String code = accepted
                ? "32"
                : switch (level) {
                    case ERR -> "1;31";
                    case WARN -> "1;33";
                    case INFO -> "36";
                    case DOC, NONE -> "2";
                };
        return color ? ESC + code + "m" + text + ESC + "0m" : text;
    }

    private String bold(String text) {
        return color ? ESC + "1m" + text + ESC + "0m" : text;
    }

    private static String safe(String text) {
        return Untrusted.escape(text);
    }
}

package dev.graphpin.spec.diff.format;

import static dev.graphpin.spec.diff.format.MarkdownText.code;
import static dev.graphpin.spec.diff.format.MarkdownText.text;

import dev.graphpin.spec.diff.report.Entry;
import dev.graphpin.spec.diff.report.JavaChange;
import dev.graphpin.spec.diff.report.Reading;
import dev.graphpin.spec.diff.report.Report;
import dev.graphpin.spec.diff.report.Unknowns;
import dev.graphpin.spec.diff.rule.Level;
import java.util.List;
import java.util.stream.Collectors;

/** GitHub's Markdown, for a pull request: one table for each level, details folded away. Scraped text stands in code spans only. */
final class MarkdownRenderer implements Renderer {
    private static final List<Level> WORST_FIRST = List.of(Level.ERR, Level.WARN, Level.INFO, Level.DOC, Level.NONE);

    @Override
    public String render(Report report) {
        StringBuilder out = new StringBuilder();
        out.append("# ").append(text(Summary.headline(report))).append("\n\n");
        out.append(text(Summary.totals(report))).append(".\n");
        String counts = Summary.counts(report);
        if (!counts.isEmpty()) {
            out.append("\nWhat came and went: ").append(text(counts)).append(".\n");
        }
        for (Level level : WORST_FIRST) {
            List<Entry> entries = report.open()
                    .filter(entry -> entry.level(report.compat()) == level)
                    .toList();
            if (!entries.isEmpty()) {
                section(level, entries, out);
            }
        }
        List<Entry> accepted =
                report.entries().stream().filter(Entry::isAccepted).toList();
        if (!accepted.isEmpty()) {
            table("Accepted", accepted, out);
        }
        unknown(report.unknown(), out);
        return out.toString();
    }

    private static void section(Level level, List<Entry> entries, StringBuilder out) {
        String title =
                switch (level) {
                    case ERR -> "Breaks";
                    case WARN -> "May break";
                    case INFO -> "Compatible";
                    case DOC, NONE -> "Words only";
                };
        table(title, entries, out);
    }

    private static void table(String title, List<Entry> entries, StringBuilder out) {
        out.append("\n## ").append(title).append(" (").append(entries.size()).append(")\n\n");
        out.append("| Change | Where | Before | Now | Wire | Source | Java | Read | What to do |\n");
        out.append("|---|---|---|---|---|---|---|---|---|\n");
        for (Entry entry : entries) {
            out.append("| `").append(entry.rule().id().id()).append('`');
            out.append(entry.announced() ? " (announced)" : "");
            cell(out, code(entry.locator()) + reach(entry));
            cell(out, code(entry.before()));
            cell(out, code(entry.now()));
            cell(out, Summary.verdict(entry.verdict().wire()));
            cell(out, Summary.verdict(entry.verdict().source()));
            cell(out, entry.java().stream().map(MarkdownRenderer::java).collect(Collectors.joining("<br>")));
            cell(out, read(entry.readBefore()) + " → " + read(entry.readNow()));
            cell(out, todo(entry));
            out.append(" |\n");
        }
    }

    private static void cell(StringBuilder out, String content) {
        out.append(" | ").append(content);
    }

    private static String reach(Entry entry) {
        return entry.reach() > 1 ? "<br>used in " + entry.reach() + " places" : "";
    }

    private static String java(JavaChange change) {
        if (change.before() == null) {
            return "new: " + code(change.now());
        }
        return change.now() == null
                ? "gone: " + code(change.before())
                : code(change.before()) + " → " + code(change.now());
    }

    private static String read(List<Reading> readings) {
        return readings.stream()
                .map(reading ->
                        code(reading + (reading.sha256() == null ? "" : " #" + Summary.start(reading.sha256()))))
                .collect(Collectors.joining(", "));
    }

    private static String todo(Entry entry) {
        StringBuilder todo = new StringBuilder(text(entry.rule().migration()));
        if (entry.rename() != null) {
            todo.append("<br>Perhaps renamed: ")
                    .append(code(entry.rename().locator()))
                    .append(" (score ")
                    .append(entry.rename().score())
                    .append(')');
        }
        entry.uses().forEach(use -> todo.append("<br>Used by ")
                .append(code(use.className() + "." + use.member() + " (" + use.source() + ":" + use.line() + ")")));
        if (entry.accepted() != null) {
            todo.append("<br>Accepted: ").append(code(entry.accepted()));
        }
        return todo.toString();
    }

    private static void unknown(List<Unknowns> groups, StringBuilder out) {
        if (groups.isEmpty()) {
            return;
        }
        out.append("\n## Unknown\n\n");
        for (Unknowns group : groups) {
            out.append("<details><summary>")
                    .append(text(Summary.unknown(group)))
                    .append(" (")
                    .append(group.items().size())
                    .append(")</summary>\n\n");
            group.items().forEach(item -> out.append("- ")
                    .append(code(item.locator()))
                    .append(item.fact().equals("element") ? "" : ": " + text(item.fact()))
                    .append('\n'));
            out.append("\n</details>\n");
        }
    }
}

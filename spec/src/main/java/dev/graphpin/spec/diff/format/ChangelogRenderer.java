package dev.graphpin.spec.diff.format;

import static dev.graphpin.spec.diff.format.MarkdownText.code;
import static dev.graphpin.spec.diff.format.MarkdownText.text;

import dev.graphpin.spec.diff.compare.Mode;
import dev.graphpin.spec.diff.report.Entry;
import dev.graphpin.spec.diff.report.Report;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A section of a changelog: what breaks first, then what came, changed and is on its way out. */
public final class ChangelogRenderer implements Renderer {
    /** Parts of a section, in their order. */
    private enum Part {
        BREAKS("Breaks"),
        MAY_BREAK("May break"),
        ADDED("Added"),
        CHANGED("Changed"),
        DEPRECATED("Deprecated"),
        ACCEPTED("Accepted");

        private final String title;

        Part(String title) {
            this.title = title;
        }
    }

    @Override
    public String render(Report report) {
        StringBuilder out = new StringBuilder();
        out.append(heading(report)).append("\n\n");
        out.append(text(Summary.totals(report))).append(".\n");
        String counts = Summary.counts(report);
        if (!counts.isEmpty()) {
            out.append("What came and went: ").append(text(counts)).append(".\n");
        }
        Map<Part, List<Entry>> parts = new EnumMap<>(Part.class);
        for (Entry entry : report.entries()) {
            parts.computeIfAbsent(part(entry, report), part -> new ArrayList<>())
                    .add(entry);
        }
        parts.forEach((part, entries) -> {
            out.append("\n### ").append(part.title).append("\n\n");
            entries.forEach(entry -> out.append(line(entry)).append('\n'));
        });
        return out.toString();
    }

    /** The line that a section begins with, and by which it is found again: it names versions, never folders. */
    public static String heading(Report report) {
        String now = report.now().graphVersion();
        return "## " + (report.mode() == Mode.DRIFT ? text(now) + ", captured again" : versions(report));
    }

    private static String versions(Report report) {
        return text(report.now().graphVersion()) + ", from "
                + text(report.before().graphVersion());
    }

    private static Part part(Entry entry, Report report) {
        if (entry.isAccepted()) {
            return Part.ACCEPTED;
        }
        String rule = entry.rule().id().id();
        return switch (entry.level(report.compat())) {
            case ERR -> Part.BREAKS;
            case WARN -> Part.MAY_BREAK;
            case INFO, DOC, NONE -> {
                if (rule.endsWith("-added") || rule.equals("param-added-optional")) {
                    yield Part.ADDED;
                }
                yield rule.endsWith("-deprecated") ? Part.DEPRECATED : Part.CHANGED;
            }
        };
    }

    /** The comment at its end tells programs which change it is. */
    private static String line(Entry entry) {
        StringBuilder line = new StringBuilder("- ").append(code(entry.label())).append(": ");
        line.append(text(entry.rule().title()));
        if (entry.before() != null && entry.now() != null) {
            line.append(", ").append(code(entry.before())).append(" → ").append(code(entry.now()));
        } else if (entry.before() != null || entry.now() != null) {
            line.append(", ").append(code(entry.before() == null ? entry.now() : entry.before()));
        }
        line.append(entry.announced() ? " (announced)" : "");
        line.append(entry.accepted() == null ? "" : ". Accepted: " + text(entry.accepted()));
        return line.append(" <!-- ")
                .append(entry.rule().id().id())
                .append(' ')
                .append(entry.fingerprint())
                .append(" -->")
                .toString();
    }
}

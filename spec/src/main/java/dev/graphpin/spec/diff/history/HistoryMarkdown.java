package dev.graphpin.spec.diff.history;

import dev.graphpin.spec.diff.format.MarkdownText;
import dev.graphpin.spec.diff.history.History.Event;
import dev.graphpin.spec.diff.history.History.Line;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The history as Markdown: a table for each node, a column for each version. */
public final class HistoryMarkdown {
    private static final String REST = "Codes and shared enums";

    private HistoryMarkdown() {}

    /** The whole text, with a line break at its end. */
    public static String render(History history) {
        List<String> versions = history.versions();
        StringBuilder out = new StringBuilder("# What came and went: ");
        out.append(versions.stream().map(MarkdownText::text).collect(Collectors.joining(", ")))
                .append("\n\n");
        out.append(
                "Where a version's captures could not have told, the cell names the last version before it that could.\n");
        Map<String, StringBuilder> tables = new TreeMap<>();
        for (Line line : history.elements().values()) {
            tables.computeIfAbsent(line.node() == null ? REST : line.node(), node -> head(node, versions))
                    .append(row(line, versions));
        }
        tables.values().forEach(out::append);
        return out.append(tables.isEmpty() ? "\nNothing.\n" : "").toString();
    }

    private static StringBuilder head(String node, List<String> versions) {
        StringBuilder head =
                new StringBuilder("\n## ").append(MarkdownText.text(node)).append("\n\n| Element |");
        versions.stream().skip(1).forEach(version -> head.append(' ')
                .append(MarkdownText.text(version))
                .append(" |"));
        return head.append("\n|---|").append("---|".repeat(versions.size() - 1)).append('\n');
    }

    private static String row(Line line, List<String> versions) {
        StringBuilder row =
                new StringBuilder("| ").append(MarkdownText.code(line.label())).append(" |");
        for (int in = 1; in < versions.size(); in++) {
            int column = in;
            row.append(' ')
                    .append(line.events().stream()
                            .filter(event -> event.in() == column)
                            .map(event -> words(event, versions))
                            .distinct()
                            .collect(Collectors.joining(", ")))
                    .append(" |");
        }
        return row.append('\n').toString();
    }

    private static String words(Event event, List<String> versions) {
        String what = event.what().name().toLowerCase(Locale.ROOT);
        return event.isVague() ? what + " after " + MarkdownText.text(versions.get(event.after())) : what;
    }
}

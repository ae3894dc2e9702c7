package dev.graphpin.spec.diff.format;

import dev.graphpin.spec.diff.report.Report;
import dev.graphpin.spec.diff.rule.Level;
import dev.graphpin.spec.yaml.Schema;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Entries of an ignore file for what the gate does not let through. Their justifications are empty, which an ignore file refuses: somebody has to
 * write them.
 */
public final class IgnoreFileRenderer implements Renderer {
    private static final Pattern EMPTY = Pattern.compile("(?m)^ignore:[ \\t]*\\[[ \\t]*\\][ \\t]*$");
    private static final Pattern ITEM = Pattern.compile("(?m)^( *)- ");

    /** A whole file. */
    @Override
    public String render(Report report) {
        String items = items(report, "");
        return "# yaml-language-server: $schema=" + Schema.IGNORE.fileName() + "\n"
                + (items.isEmpty() ? "ignore: []\n" : "ignore:\n" + items);
    }

    /**
     * A file with entries for what it does not accept yet, in its own indentation.
     *
     * @param text the file so far; what stands in it stays
     */
    public String added(String text, Report report) {
        String items = items(report, text);
        if (items.isEmpty()) {
            return text;
        }
        Matcher item = ITEM.matcher(text);
        String indent = item.find() ? item.group(1) : "  ";
        String before = EMPTY.matcher(text).replaceAll("ignore:").stripTrailing();
        return before + "\n" + items.replaceAll("(?m)^  ", indent);
    }

    /** Items for what the text does not hold yet. A gate that lets everything through stands for one that stops what breaks. */
    private static String items(Report report, String text) {
        Level least = report.gate() == null ? Level.ERR : report.gate();
        StringBuilder items = new StringBuilder();
        report.open()
                .filter(entry -> entry.level(report.compat()).isAtLeast(least))
                .filter(entry -> !entry.rule().id().id().startsWith("ignore-"))
                .filter(entry -> !text.contains(entry.fingerprint()))
                .forEach(entry -> items.append(IgnoreSnippet.of(entry)));
        return items.toString();
    }
}

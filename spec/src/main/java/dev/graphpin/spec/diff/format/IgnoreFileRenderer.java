package dev.graphpin.spec.diff.format;

import dev.graphpin.spec.diff.report.Report;
import dev.graphpin.spec.diff.rule.Level;

/**
 * Entries of an ignore file for what nobody has accepted yet. Their justifications are empty, which an ignore file refuses: somebody has to
 * write them.
 */
public final class IgnoreFileRenderer implements Renderer {
    private final Level least;

    /** @param least the least level that is worth an entry */
    public IgnoreFileRenderer(Level least) {
        this.least = least;
    }

    /** A whole file. */
    @Override
    public String render(Report report) {
        return "# yaml-language-server: $schema=ignore.schema.json\nignore:\n" + items(report);
    }

    /** The items alone, to be put behind those of a file. */
    public String items(Report report) {
        StringBuilder items = new StringBuilder();
        report.open()
                .filter(entry -> entry.level(report.compat()).isAtLeast(least))
                .filter(entry -> !entry.rule().id().id().startsWith("ignore-"))
                .forEach(entry -> items.append(IgnoreSnippet.of(entry)));
        return items.toString();
    }
}

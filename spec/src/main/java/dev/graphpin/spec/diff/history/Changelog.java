package dev.graphpin.spec.diff.history;

import dev.graphpin.spec.diff.format.ChangelogRenderer;
import dev.graphpin.spec.diff.report.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * A changelog in Markdown, newest section first. Sections begin with {@code ## }; what stands before the first, and sections that people
 * wrote, stay as they are.
 */
public final class Changelog {
    private static final String TITLE =
            "# Changes of the Graph API's spec\n\nKept by `graphpin changelog`, newest first. "
                    + "A section is written anew when its two versions are compared again.\n";
    private static final String SECTION = "## ";

    private Changelog() {}

    /**
     * The changelog with a report's section: in the place of the one that has its heading, else before all others.
     *
     * @param text the changelog so far; empty for a new one
     */
    public static String with(String text, Report report) {
        String section = new ChangelogRenderer().render(report);
        String heading = ChangelogRenderer.heading(report);
        List<String> parts = parts(text.isBlank() ? TITLE : text);
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i).lines().findFirst().orElse("").equals(heading)) {
                parts.set(i, section);
                return join(parts);
            }
        }
        parts.add(1, section);
        return join(parts);
    }

    /** What stands before the first section, and then the sections. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String line : text.lines().toList()) {
            if (line.startsWith(SECTION)) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(line).append('\n');
        }
        parts.add(part.toString());
        return parts;
    }

    private static String join(List<String> parts) {
        StringBuilder out = new StringBuilder();
        for (String part : parts) {
            String stripped = part.strip();
            if (!stripped.isEmpty()) {
                out.append(out.length() == 0 ? "" : "\n").append(stripped).append('\n');
            }
        }
        return out.toString();
    }
}

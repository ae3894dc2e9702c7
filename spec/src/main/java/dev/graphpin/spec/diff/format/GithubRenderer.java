package dev.graphpin.spec.diff.format;

import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.diff.report.Entry;
import dev.graphpin.spec.diff.report.Reading;
import dev.graphpin.spec.diff.report.Report;
import dev.graphpin.spec.diff.report.Use;
import java.util.List;

/**
 * Annotations of GitHub Actions: one workflow command a line. What is used by a consumer's code is shown there, everything else where the
 * new spec read it. An accepted change is a notice, whatever its level.
 */
final class GithubRenderer implements Renderer {
    @Override
    public String render(Report report) {
        StringBuilder out = new StringBuilder();
        report.entries().forEach(entry -> annotation(entry, report, out));
        command("notice", "title=" + property(Summary.headline(report)), Summary.totals(report), out);
        return out.toString();
    }

    private static void annotation(Entry entry, Report report, StringBuilder out) {
        String place = place(entry);
        String title = "title=" + property(entry.rule().id().id() + ": " + entry.label());
        command(
                command(entry, report),
                place.isEmpty() ? title : place + "," + title,
                entry.message() + ". " + entry.rule().migration() + accepted(entry) + " [" + entry.fingerprint() + "]",
                out);
    }

    private static void command(String name, String properties, String message, StringBuilder out) {
        out.append("::")
                .append(name)
                .append(' ')
                .append(properties)
                .append("::")
                .append(data(message))
                .append('\n');
    }

    private static String command(Entry entry, Report report) {
        if (entry.isAccepted()) {
            return "notice";
        }
        return switch (entry.level(report.compat())) {
            case ERR -> "error";
            case WARN -> "warning";
            case INFO, DOC, NONE -> "notice";
        };
    }

    private static String accepted(Entry entry) {
        return entry.accepted() == null ? "" : " Accepted: " + entry.accepted();
    }

    private static String place(Entry entry) {
        if (!entry.uses().isEmpty()) {
            Use use = entry.uses().get(0);
            return file(use.source(), use.line());
        }
        List<Reading> readings = entry.readNow().isEmpty() ? entry.readBefore() : entry.readNow();
        return readings.isEmpty()
                ? ""
                : file(readings.get(0).capture(), readings.get(0).line());
    }

    private static String file(String name, int line) {
        return "file=" + property(name) + (line > 0 ? ",line=" + line : "");
    }

    /** The runner undoes these three, and would take a line break for the end of the command. */
    private static String data(String text) {
        return Untrusted.escape(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}

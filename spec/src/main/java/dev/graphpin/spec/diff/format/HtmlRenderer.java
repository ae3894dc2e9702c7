package dev.graphpin.spec.diff.format;

import static dev.graphpin.spec.diff.format.HtmlText.text;

import dev.graphpin.spec.diff.compare.Mode;
import dev.graphpin.spec.diff.report.Report;
import dev.graphpin.spec.diff.report.Report.Subject;
import dev.graphpin.spec.diff.rule.Rule;
import java.util.Comparator;
import java.util.List;

/**
 * One HTML page that needs nothing but itself. It can be read and printed without its script, which adds filters, search, links to views
 * and copying. A content security policy lets in this style and this script, by their hashes, and nothing else: text of pages is hostile.
 */
final class HtmlRenderer implements Renderer {
    @Override
    public String render(Report report) {
        String style = HtmlText.resource("report.css");
        String script = HtmlText.resource("report.js");
        StringBuilder out = new StringBuilder();
        head(report, style, HtmlText.policyHash(style), HtmlText.policyHash(script), out);
        out.append("<body>\n<a class=\"skip\" href=\"#list\">Skip to the changes</a>\n");
        HtmlHead.write(report, out);
        out.append("<main>\n");
        HtmlFilters.write(report, out);
        out.append("<ol class=\"changes\" id=\"changes\" role=\"list\">\n");
        report.entries().forEach(entry -> HtmlChange.write(entry, report.compat(), out));
        out.append("</ol>\n<p class=\"nothing\" id=\"nothing\"");
        out.append(report.entries().isEmpty() ? ">No changes.</p>\n" : " hidden>No change fits these filters.</p>\n");
        HtmlUnknown.write(report.unknown(), out);
        rules(report, out);
        out.append("</main>\n");
        foot(out);
        out.append("<script>").append(script).append("</script>\n</body>\n</html>\n");
        return out.toString();
    }

    private static void head(Report report, String style, String styleHash, String scriptHash, StringBuilder out) {
        out.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src ")
                .append(styleHash)
                .append("; script-src ")
                .append(scriptHash)
                .append("; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append(
                "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        out.append("<title>").append(text(title(report))).append("</title>\n");
        out.append("<style>").append(style).append("</style>\n</head>\n");
    }

    private static String title(Report report) {
        return report.mode() == Mode.DRIFT
                ? "Graph API " + report.now().graphVersion() + ", drift"
                : "Graph API " + version(report.before()) + " → " + version(report.now());
    }

    private static String version(Subject subject) {
        return subject.graphVersion();
    }

    /** Only the rules that this report speaks of. */
    private static void rules(Report report, StringBuilder out) {
        List<Rule> rules = report.entries().stream()
                .map(entry -> entry.rule())
                .distinct()
                .sorted(Comparator.comparing(rule -> rule.id().id()))
                .toList();
        if (rules.isEmpty()) {
            return;
        }
        out.append("<h2 id=\"rules\">Rules</h2>\n<div class=\"rules\">\n");
        for (Rule rule : rules) {
            String id = text(rule.id().id());
            out.append("<section class=\"rule\" id=\"rule-")
                    .append(id)
                    .append("\"><h3>")
                    .append(id)
                    .append("</h3><p>");
            out.append(text(rule.what())).append("</p><p class=\"muted\">").append(text(rule.why()));
            out.append("</p></section>\n");
        }
        out.append("</div>\n");
    }

    private static void foot(StringBuilder out) {
        out.append(
                        "<footer><p class=\"js\">Keys: <kbd>/</kbd> search, <kbd>j</kbd> <kbd>k</kbd> next and previous change, ")
                .append("<kbd>Enter</kbd> open or close, <kbd>c</kbd> copy as ignore entry, <kbd>l</kbd> copy link, ")
                .append("<kbd>Esc</kbd> leave the search.</p>\n")
                .append("<p>Made by graphpin. This page loads nothing and sends nothing.</p></footer>\n")
                .append("<div class=\"toast\" id=\"toast\" role=\"status\" aria-live=\"polite\"></div>\n");
    }
}

package dev.graphpin.spec.diff.format;

import static dev.graphpin.spec.diff.format.HtmlText.text;

import dev.graphpin.spec.diff.compare.Mode;
import dev.graphpin.spec.diff.report.Compat;
import dev.graphpin.spec.diff.report.Entry;
import dev.graphpin.spec.diff.report.Report;
import dev.graphpin.spec.diff.report.Report.Subject;
import dev.graphpin.spec.diff.rule.Level;
import java.util.List;

/** The top of the page: what was compared, and how much breaks on which side. */
final class HtmlHead {
    private static final List<Level> COLUMNS = List.of(Level.ERR, Level.WARN, Level.INFO, Level.DOC);

    private HtmlHead() {}

    static void write(Report report, StringBuilder out) {
        out.append("<header>\n<div class=\"bar\"><div><p class=\"brand\">graphpin</p>\n<h1>");
        out.append(report.mode() == Mode.DRIFT ? "Drift within " : "What changes from ");
        out.append(bdi(report.before().graphVersion()));
        if (report.mode() != Mode.DRIFT) {
            out.append(" to ").append(bdi(report.now().graphVersion()));
        }
        out.append("</h1>\n<p class=\"muted\">").append(subjects(report)).append("</p></div>\n");
        out.append("<button type=\"button\" id=\"theme\" class=\"js\">Theme: auto</button></div>\n");
        tally(report, out);
        facts(report, out);
        out.append("</header>\n");
    }

    private static String subjects(Report report) {
        return subject(report.before()) + " <span class=\"arrow\">→</span> " + subject(report.now());
    }

    private static String subject(Subject subject) {
        String nodes = subject.nodes() == 1 ? "1 node" : subject.nodes() + " nodes";
        return bdi(subject.name()) + " (" + nodes + ")";
    }

    private static String bdi(String text) {
        return "<bdi>" + text(text) + "</bdi>";
    }

    private static void tally(Report report, StringBuilder out) {
        boolean hasWords = count(report, Compat.ALL, Level.DOC) > 0;
        List<Level> columns = hasWords ? COLUMNS : COLUMNS.subList(0, 3);
        out.append(
                "<table class=\"tally\"><caption class=\"away\">Changes by verdict, accepted ones left out</caption>\n");
        out.append("<thead><tr><td></td>");
        columns.forEach(level -> out.append("<th scope=\"col\">")
                .append(HtmlChange.capital(level))
                .append("</th>"));
        out.append("</tr></thead>\n<tbody>\n");
        String old = text(report.before().graphVersion());
        String now = text(
                report.mode() == Mode.DRIFT
                        ? "the API as documented now"
                        : report.now().graphVersion());
        row(report, Compat.WIRE, "On the wire", "a client of " + old + " runs against " + now, columns, out);
        row(
                report,
                Compat.SOURCE,
                "In source code",
                "code for the old client is compiled against the new one",
                columns,
                out);
        out.append("</tbody></table>\n");
    }

    private static void row(
            Report report, Compat compat, String title, String what, List<Level> columns, StringBuilder out) {
        out.append("<tr><th scope=\"row\">")
                .append(title)
                .append("<span>")
                .append(what)
                .append("</span></th>");
        for (Level level : columns) {
            long count = count(report, compat, level);
            out.append("<td class=\"")
                    .append(count == 0 ? "none" : level.word())
                    .append("\">");
            if (count == 0) {
                out.append("0</td>");
            } else {
                out.append("<a href=\"#verdict=")
                        .append(ReportTree.word(compat))
                        .append("&amp;level=");
                out.append(level.word())
                        .append("&amp;accepted=no\">")
                        .append(count)
                        .append("</a></td>");
            }
        }
        out.append("</tr>\n");
    }

    private static long count(Report report, Compat compat, Level level) {
        return report.open().filter(entry -> verdict(entry, compat) == level).count();
    }

    private static Level verdict(Entry entry, Compat compat) {
        return switch (compat) {
            case WIRE -> entry.verdict().wire();
            case SOURCE -> entry.verdict().source();
            case ALL -> entry.worst();
        };
    }

    private static void facts(Report report, StringBuilder out) {
        long accepted = report.entries().size() - report.open().count();
        String semver = report.semver().word();
        out.append("<dl class=\"facts\">");
        fact("Changes", Integer.toString(report.entries().size()), out);
        fact("Accepted", accepted == 0 ? "none" : "<a href=\"#accepted=yes\">" + accepted + "</a>", out);
        long findings =
                report.open().filter(entry -> entry.level() != Level.NONE).count();
        if (findings > 0) {
            fact("Findings about captures and files", Long.toString(findings), out);
        }
        String unknown = "<a href=\"#unknown\">" + report.unknownFacts() + "</a>";
        fact("Unknown", report.unknownFacts() == 0 ? "nothing" : unknown, out);
        fact("Version number of a client", "<span class=\"" + semver + "\">" + semver + "</span>", out);
        fact("Verdicts that count", report.compat() == Compat.ALL ? "both" : ReportTree.word(report.compat()), out);
        out.append("</dl>\n");
        counts(report, out);
    }

    private static void counts(Report report, StringBuilder out) {
        if (report.counts().kinds().isEmpty()) {
            return;
        }
        out.append("<dl class=\"facts counts\" aria-label=\"What came and went\">");
        report.counts()
                .kinds()
                .forEach((kind, count) -> fact(HtmlChange.capital(ReportTree.word(kind)), Summary.count(count), out));
        out.append("</dl>\n");
    }

    private static void fact(String name, String html, StringBuilder out) {
        out.append("<div><dt>").append(name).append("</dt><dd>").append(html).append("</dd></div>");
    }
}

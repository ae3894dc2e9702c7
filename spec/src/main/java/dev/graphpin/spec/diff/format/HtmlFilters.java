package dev.graphpin.spec.diff.format;

import static dev.graphpin.spec.diff.format.HtmlText.text;

import dev.graphpin.spec.diff.report.Entry;
import dev.graphpin.spec.diff.report.Report;
import dev.graphpin.spec.diff.rule.Level;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Search and filters, and the line above the list. They are there only when the script is. */
final class HtmlFilters {
    /** Stands for what belongs to no node. */
    private static final String NO_NODE = "-";

    private HtmlFilters() {}

    static void write(Report report, StringBuilder out) {
        String compat = ReportTree.word(report.compat());
        out.append(
                "<form class=\"filters js\" id=\"filters\" role=\"search\" aria-label=\"Changes\" autocomplete=\"off\"");
        out.append(" data-verdict=\"").append(compat).append("\">\n");
        out.append("<label class=\"find\"><span class=\"away\">Search</span><input type=\"search\" name=\"q\" ")
                .append(
                        "placeholder=\"Search elements, values, rules, Java names  ( / )\" spellcheck=\"false\"></label>\n<button type=\"reset\">Reset</button>\n");
        out.append("<fieldset><legend>Verdict</legend><div class=\"seg\">");
        verdict("all", "Both", compat, out);
        verdict("wire", "Wire", compat, out);
        verdict("source", "Source", compat, out);
        out.append("</div></fieldset>\n<fieldset><legend>Severity</legend><div class=\"seg\">");
        levels(report, out);
        out.append("</div></fieldset>\n");
        select(
                "node",
                "Node",
                "All nodes",
                values(report, entry -> entry.node() == null ? NO_NODE : entry.node()),
                out);
        select("kind", "Kind", "All kinds", values(report, Entry::kind), out);
        out.append("<label><span>Accepted</span><select name=\"accepted\"><option value=\"\">All</option>")
                .append("<option value=\"no\">No</option><option value=\"yes\">Yes</option></select></label>\n");
        out.append("</form>\n");
        out.append("<div class=\"above\" id=\"list\"><h2>Changes</h2><span><output id=\"shown\" aria-live=\"polite\">")
                .append(report.entries().size())
                .append(
                        " changes</output> <button type=\"button\" class=\"plain js\" id=\"unfold\" aria-pressed=\"false\">")
                .append("Open all</button></span></div>\n");
    }

    private static void verdict(String value, String words, String checked, StringBuilder out) {
        out.append("<label><input type=\"radio\" name=\"verdict\" value=\"")
                .append(value)
                .append('"');
        out.append(value.equals(checked) ? " checked>" : ">").append(words).append("</label>");
    }

    private static void levels(Report report, StringBuilder out) {
        Set<Level> seen = EnumSet.noneOf(Level.class);
        for (Entry entry : report.entries()) {
            seen.addAll(List.of(
                    entry.worst(), entry.verdict().wire(), entry.verdict().source()));
        }
        for (Level level : new Level[] {Level.ERR, Level.WARN, Level.INFO, Level.DOC, Level.NONE}) {
            boolean isUsual = level.isAtLeast(Level.INFO);
            if (isUsual || seen.contains(level)) {
                out.append("<label class=\"")
                        .append(level.word())
                        .append("\"><input type=\"checkbox\" name=\"level\" value=\"");
                out.append(level.word())
                        .append("\" checked>")
                        .append(words(level))
                        .append("</label>");
            }
        }
    }

    private static String words(Level level) {
        return switch (level) {
            case DOC -> "Words";
            case NONE -> "None";
            case ERR, WARN, INFO -> HtmlChange.capital(level);
        };
    }

    private static Set<String> values(Report report, Function<Entry, @Nullable String> value) {
        return report.entries().stream().map(value).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void select(String name, String label, String all, Set<String> values, StringBuilder out) {
        out.append("<label><span>")
                .append(label)
                .append("</span><select name=\"")
                .append(name)
                .append("\">");
        out.append("<option value=\"\">").append(all).append("</option>");
        for (String value : values) {
            out.append("<option value=\"").append(text(value)).append("\">");
            out.append(value.equals(NO_NODE) ? "no node" : text(value)).append("</option>");
        }
        out.append("</select></label>\n");
    }
}

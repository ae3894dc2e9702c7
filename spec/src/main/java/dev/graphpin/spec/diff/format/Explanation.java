package dev.graphpin.spec.diff.format;

import dev.graphpin.spec.diff.change.Position;
import dev.graphpin.spec.diff.rule.Catalogue;
import dev.graphpin.spec.diff.rule.EnumStyle;
import dev.graphpin.spec.diff.rule.Level;
import dev.graphpin.spec.diff.rule.Rule;
import dev.graphpin.spec.diff.rule.Verdict;
import java.util.Locale;

/** What the catalogue says of its rules, as text and as a page of documentation. */
public final class Explanation {
    private Explanation() {}

    /** One rule, for a terminal. */
    public static String of(Rule rule) {
        StringBuilder out = new StringBuilder();
        out.append(rule.id().id()).append(": ").append(rule.title()).append("\n\n");
        out.append("When: ").append(rule.what()).append('\n');
        out.append("Why:  ").append(rule.why()).append('\n');
        out.append("Do:   ").append(rule.migration()).append("\n\n");
        verdicts(rule, out);
        out.append(mirror(rule)).append('\n');
        return out.toString();
    }

    /** All rules, a line each. */
    public static String list(Catalogue catalogue) {
        StringBuilder out = new StringBuilder();
        for (Rule rule : catalogue.all()) {
            out.append(String.format(Locale.ROOT, "%-36s %s%n", rule.id().id(), rule.title()));
        }
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    /** All rules as a Markdown page. */
    public static String page(Catalogue catalogue) {
        StringBuilder out = new StringBuilder("# The rules of the spec diff\n\n");
        out.append(
                "Made from the table in `src/main/resources/dev/graphpin/rules`; `graphpin explain RULE` tells the same.\n");
        String group = "";
        for (Rule rule : catalogue.all()) {
            if (!rule.group().equals(group)) {
                group = rule.group();
                out.append("\n## ").append(group).append('\n');
            }
            out.append("\n### ").append(rule.id().id()).append("\n\n");
            out.append(rule.title()).append(". ").append(rule.what()).append("\n\n");
            out.append(rule.why()).append(" *To do:* ").append(rule.migration()).append("\n\n");
            StringBuilder verdicts = new StringBuilder();
            verdicts(rule, verdicts);
            verdicts.append(mirror(rule)).append('\n');
            out.append(verdicts.toString().strip().replace("\n", "  \n")).append('\n');
        }
        return out.toString();
    }

    private static void verdicts(Rule rule, StringBuilder out) {
        if (rule.level() != Level.NONE) {
            out.append("Level: ").append(rule.level()).append("; it is a finding, not a change\n");
            return;
        }
        Verdict whole = rule.verdict(Position.WHOLE, EnumStyle.OPEN);
        if (!whole.equals(Verdict.NONE)) {
            out.append("Verdicts: ").append(verdict(whole)).append('\n');
            return;
        }
        for (Position position : new Position[] {Position.RESPONSE, Position.REQUEST}) {
            Verdict open = rule.verdict(position, EnumStyle.OPEN);
            Verdict closed = rule.verdict(position, EnumStyle.CLOSED);
            if (!open.equals(Verdict.NONE)) {
                String where = position == Position.RESPONSE ? "In what the API returns: " : "In what a caller sends: ";
                out.append(where).append(verdict(open)).append('\n');
            }
            if (!closed.equals(open)) {
                out.append("With closed enums: ").append(verdict(closed)).append('\n');
            }
        }
    }

    private static String verdict(Verdict verdict) {
        return "wire " + Summary.verdict(verdict.wire()) + ", source " + Summary.verdict(verdict.source())
                + ", version number " + verdict.semver().word();
    }

    private static String mirror(Rule rule) {
        return rule.mirror() == null
                ? "No mirror: " + rule.noMirror()
                : "Mirror: " + rule.mirror().id();
    }
}

package dev.graphpin.generator.scrape.html;

import dev.graphpin.spec.check.Diagnostic.Severity;

/** Says which tables were not understood. */
final class Tables {
    private Tables() {}

    /** Says that words stand where a table of fields or parameters is looked for. */
    static void prose(Section section, Findings findings) {
        findings.add(
                "page-fields-prose",
                Severity.INFO,
                findings.lines().words(section.title()),
                "Under " + Findings.quote(section.title()) + " stands no table but prose: "
                        + Findings.quote(section.words()),
                "Look at the page; tell what the words say in an overlay.");
    }

    static void notUnderstood(String heading, Table table, Findings findings) {
        String place = heading.isEmpty() ? "before any heading" : "under " + Findings.quote(heading);
        findings.unparsed(
                "page-table",
                findings.lines().words("<table"),
                "A table " + place + " with the header " + Findings.quote(String.join(" | ", table.header())) + " and "
                        + table.rows().size() + " rows was not understood.",
                "Look at the page; tell what the table says in an overlay.");
    }
}

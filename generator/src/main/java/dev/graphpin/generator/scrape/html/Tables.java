package dev.graphpin.generator.scrape.html;

/** Says which tables were not understood. */
final class Tables {
    private Tables() {}

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

package dev.graphpin.generator.scrape.lines;

/**
 * How a converter writes Markdown.
 *
 * @param setext headings of the first two levels underlined
 * @param levelShift how much deeper headings below the second level are
 * @param links kept
 * @param escapes what Markdown would take for marks
 * @param beforeType what stands between a name and its type
 * @param betweenParts what stands between the blocks of a cell
 * @param cellEnd what stands behind a description without badges
 * @param htmlTables whether tables stay as they are
 * @param structInLines each block of a return type in a paragraph of its own
 */
record Style(
        boolean setext,
        int levelShift,
        boolean closedHeadings,
        boolean links,
        boolean escapes,
        boolean escapesBars,
        boolean outerBars,
        String delimiter,
        String beforeType,
        boolean italicTypes,
        String betweenParts,
        boolean gluedDefault,
        String cellEnd,
        boolean bracketedBadges,
        boolean structInLines,
        boolean codeInSamples,
        String fenceWord,
        String bullet,
        boolean htmlTables) {

    /** Types glued, cells over several lines, badges last. */
    static final Style GLUED = new Style(
            true, 0, false, false, true, false, true, "---", "", false, "\n", true, "\n ", false, false, true, "", "*",
            false);

    /** Line breaks as tags, links kept. */
    static final Style BREAKS = new Style(
            false, 0, false, true, false, true, true, ":---", "<br>", false, "<br>", false, "", false, true, false,
            "code", "-", false);

    /** As the documentation of 2026 is saved: types in italics, badges in brackets. */
    static final Style ITALIC = new Style(
            false,
            1,
            false,
            true,
            false,
            true,
            true,
            "---",
            "<br><br>",
            true,
            "<br>",
            false,
            "<br>",
            true,
            true,
            false,
            "",
            "-",
            false);

    /** Every cell in one line, its blocks behind one another. */
    static final Style ONE_LINE = new Style(
            false, 0, false, true, true, true, true, "----", "", false, " ", false, "", false, true, false, "http", "+",
            false);

    /** Without bars at the ends of rows, headings closed, blanks before types. */
    static final Style BARE = new Style(
            false, 0, true, false, false, true, false, "---", " ", false, "<br/>", false, "", false, false, false, "",
            "-", false);

    /** Tables left in HTML, as their cells hold several blocks. */
    static final Style HTML_TABLES = new Style(
            false, 0, false, true, true, true, true, "", "", false, "", false, "", false, true, false, "", "-", true);
}

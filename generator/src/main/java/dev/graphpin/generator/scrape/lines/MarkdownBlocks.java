package dev.graphpin.generator.scrape.lines;

import dev.graphpin.generator.scrape.Texts;
import dev.graphpin.generator.scrape.lines.Block.Code;
import dev.graphpin.generator.scrape.lines.Block.Heading;
import dev.graphpin.generator.scrape.lines.Block.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Parts Markdown into blocks. The renderings are broken Markdown (headings glued to the line before, rows over several
 * lines), so no parser of Markdown can do it; this one goes through the lines once and decides by the line and the next.
 */
final class MarkdownBlocks {
    private static final Set<String> PARTS_OF_RESULT = Set.of("data", "paging", "summary");
    private static final int PART_LEVEL = 4;

    /** The marks that some converters set behind a heading as well. */
    private static final Pattern CLOSING = Pattern.compile("\\s#{1,6}\\s*$");

    private final List<String> lines;
    private final boolean flat;
    private final Findings findings;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> paragraph = new ArrayList<>();
    private int paragraphAt;
    private boolean inList;
    private int at;

    private MarkdownBlocks(String text, Findings findings) {
        this.lines = Bars.added(text.lines().toList());
        this.flat = FlatCells.in(lines);
        this.findings = findings;
    }

    static List<Block> of(String text, Findings findings) {
        MarkdownBlocks blocks = new MarkdownBlocks(text, findings);
        while (blocks.at < blocks.lines.size()) {
            blocks.next();
        }
        blocks.endParagraph();
        return blocks.blocks;
    }

    private void next() {
        String line = lines.get(at);
        String text = line.strip();
        if (text.isEmpty()) {
            endParagraph();
            at++;
        } else if (text.startsWith("```") || text.startsWith("~~~")) {
            fence(text.substring(0, 3));
        } else if (paragraph.isEmpty() && !inList && isIndented(line)) {
            indented();
        } else if (MarkdownTable.starts(lines, at)) {
            endParagraph();
            MarkdownTable table = new MarkdownTable(lines, at, flat, findings);
            blocks.addAll(table.read());
            at = table.end();
        } else if (HtmlTables.starts(line)) {
            htmlTable();
        } else if (isAtx(text)) {
            endParagraph();
            heading(text, at + 1);
            at++;
        } else if (isUnderlined()) {
            underlined();
        } else {
            prose(line);
            at++;
        }
    }

    private void prose(String line) {
        String text = line.strip();
        boolean item = isItem(text);
        if (item) {
            endParagraph();
            inList = true;
        } else if (!isIndented(line) && paragraph.isEmpty()) {
            inList = false;
        }
        int glued = gluedHeading(text);
        add(glued < 0 ? text : text.substring(0, glued));
        if (glued >= 0) {
            endParagraph();
            heading(text.substring(glued), at + 1);
        }
    }

    private void add(String text) {
        if (VersionLine.end(text) >= 0) {
            endParagraph();
        }
        if (paragraph.isEmpty()) {
            paragraphAt = at + 1;
        }
        paragraph.add(text);
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            String text = String.join("\n", paragraph);
            boolean item = isItem(text);
            Inline inline = InlineParser.parse(item ? text.substring(1) : text);
            if (isPartOfResult(inline)) {
                blocks.add(new Heading(PART_LEVEL, inline.text().strip(), paragraphAt));
            } else if (!inline.text().isBlank()) {
                blocks.add(new Prose(inline, item, paragraphAt));
            }
            paragraph.clear();
        }
    }

    /** Whether a paragraph is what hand-written pages have where others have a heading: a part of an edge's result, as code. */
    private static boolean isPartOfResult(Inline inline) {
        String text = inline.text().strip();
        return inline.codes().size() == 1
                && inline.codes().get(0).text().equals(text)
                && PARTS_OF_RESULT.contains(text);
    }

    private void heading(String marked, int line) {
        int level = 0;
        while (level < marked.length() && marked.charAt(level) == '#') {
            level++;
        }
        heading(level, CLOSING.matcher(marked.substring(level)).replaceFirst(""), line);
    }

    private void heading(int level, String text, int line) {
        inList = false;
        String plain = Texts.collapse(InlineParser.parse(text).text());
        blocks.add(new Heading(level, plain, line));
    }

    private void fence(String mark) {
        endParagraph();
        int from = ++at;
        while (at < lines.size() && !lines.get(at).strip().startsWith(mark)) {
            at++;
        }
        if (at == lines.size()) {
            findings.unparsed("page-sample-cut", from, "The sample that begins here does not end.");
            findings.cut("The capture ends in the middle of a sample.");
        }
        blocks.add(new Code(String.join("\n", lines.subList(from, at)), from + 1));
        at++;
    }

    private void indented() {
        int from = at;
        int end = at;
        while (at < lines.size() && (lines.get(at).isBlank() || isIndented(lines.get(at)))) {
            end = lines.get(at).isBlank() ? end : at + 1;
            at++;
        }
        at = end;
        blocks.add(new Code(String.join("\n", lines.subList(from, end)).strip(), from + 1));
    }

    private void htmlTable() {
        endParagraph();
        int end = HtmlTables.end(lines, at);
        if (end < 0) {
            findings.cut("The capture ends in the middle of a table.");
            end = lines.size() - 1;
        }
        List<String> rows = HtmlTables.rows(String.join("\n", lines.subList(at, end + 1)));
        if (!rows.isEmpty()) {
            blocks.addAll(MarkdownTable.ofHtml(rows, at + 1, findings).read());
        }
        at = end + 1;
    }

    /** A line over {@code ====} or {@code ----}; a rule, or a list, has a blank line or another mark before it. */
    private boolean isUnderlined() {
        return at + 1 < lines.size()
                && Underline.isUnderline(lines.get(at + 1).strip())
                && Underline.headingAt(lines.get(at).strip(), lines.get(at + 1).strip()) >= 0;
    }

    private void underlined() {
        String text = lines.get(at).strip();
        String underline = lines.get(at + 1).strip();
        int from = Underline.headingAt(text, underline);
        if (from > 0) {
            add(text.substring(0, from));
        }
        endParagraph();
        heading(underline.charAt(0) == '=' ? 1 : 2, text.substring(from), at + 1);
        at += 2;
    }

    /** Where a heading begins that is glued to the end of a line; -1 when none is. */
    private static int gluedHeading(String text) {
        int at = text.lastIndexOf("## ");
        if (at < 1) {
            return -1;
        }
        int words = at + 3;
        while (at > 0 && text.charAt(at - 1) == '#') {
            at--;
        }
        String heading = text.substring(words);
        boolean titled = heading.length() <= 60 && (Headings.isKnown(heading.replace("`", "")) || isTitle(heading));
        return at > 0 && titled ? at : -1;
    }

    private static boolean isTitle(String heading) {
        return !heading.isEmpty()
                && (Character.isUpperCase(heading.charAt(0)) || heading.charAt(0) == '`')
                && ".:,;".indexOf(heading.charAt(heading.length() - 1)) < 0;
    }

    private static boolean isAtx(String text) {
        int hashes = 0;
        while (hashes < text.length() && text.charAt(hashes) == '#') {
            hashes++;
        }
        return hashes > 0 && hashes <= 6 && hashes < text.length() && Texts.isSpace(text.charAt(hashes));
    }

    private static boolean isItem(String text) {
        return text.length() > 1 && "*-+•".indexOf(text.charAt(0)) >= 0 && Character.isWhitespace(text.charAt(1));
    }

    private static boolean isIndented(String line) {
        return line.startsWith("    ") || line.startsWith("\t");
    }
}

package dev.graphpin.generator.scrape.lines;

import dev.graphpin.generator.scrape.Announcements;
import dev.graphpin.generator.scrape.lines.Block.Code;
import dev.graphpin.generator.scrape.lines.Block.Heading;
import dev.graphpin.generator.scrape.lines.Block.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Parts a text rendering into blocks. A line is a heading when it stands alone and has the words of one; inside a table,
 * where a description may have the same words, only when what it announces follows it.
 */
final class TextBlocks {
    /** Ends the samples of generated pages. */
    private static final String AFTER_SAMPLE = "If you want to learn how to use the Graph API";

    private static final Set<String> RESULT = Set.of("data", "paging", "summary");

    private final List<Chunk> chunks;
    private final Findings findings;
    private final List<Block> blocks = new ArrayList<>();
    private int at;

    private TextBlocks(List<Chunk> chunks, Findings findings) {
        this.chunks = chunks;
        this.findings = findings;
    }

    static List<Block> of(String text, Findings findings) {
        TextBlocks blocks = new TextBlocks(Chunk.of(text), findings);
        blocks.titleWithoutSelector();
        while (blocks.at < blocks.chunks.size()) {
            blocks.next();
        }
        return blocks.blocks;
    }

    /** A rendering that lost the version selector begins with the title, or with the browser's and then the title. */
    private void titleWithoutSelector() {
        boolean selector = chunks.stream().limit(20).anyMatch(chunk -> VersionLine.end(chunk.first()) >= 0);
        int first = !chunks.isEmpty() && chunks.get(0).first().contains("Documentation") ? 1 : 0;
        if (!selector && first < chunks.size() && isTitle(chunks.get(first))) {
            blocks.add(
                    new Heading(1, chunks.get(first).first(), chunks.get(first).line()));
            at = first + 1;
        }
    }

    private static boolean isTitle(Chunk chunk) {
        String words = chunk.first();
        return chunk.single()
                && words.length() <= 60
                && Character.isLetterOrDigit(words.charAt(words.length() - 1))
                && !Headings.isKnown(words);
    }

    private void next() {
        Chunk chunk = chunks.get(at++);
        if (Chunk.isHeader(chunk.first())) {
            TextTable table = new TextTable(chunks, at, findings);
            blocks.add(table.read(Chunk.header(chunk.first()), chunk.line()));
            at = table.end();
        } else if (isSample(chunk)) {
            sample(chunk);
        } else if (chunk.first().startsWith("curl ")) {
            blocks.add(new Code(chunk.text(), chunk.line()));
        } else if (VersionLine.end(chunk.first()) >= 0) {
            version(chunk);
        } else if (isHeading(chunk) || isResultHeading(chunk)) {
            blocks.add(new Heading(Headings.section(chunk.first()) == null ? 3 : 2, chunk.first(), chunk.line()));
            if (!chunk.single()) {
                prose(chunk.after(1));
            }
        } else {
            prose(chunk);
        }
    }

    private static boolean isHeading(Chunk chunk) {
        return chunk.single()
                && (Headings.isKnown(chunk.first()) || Headings.part(chunk.first()) == Headings.Part.FIELD_SET);
    }

    /** Whether a part of an edge's answer begins: its name over its words, or alone where the table before it has ended. */
    private static boolean isResultHeading(Chunk chunk) {
        return RESULT.contains(chunk.first());
    }

    private static boolean isSample(Chunk chunk) {
        String line = chunk.lines().stream()
                .filter(l -> !l.equals("Graph API Explorer"))
                .findFirst()
                .orElse("");
        return (line.startsWith("GET /") || line.startsWith("POST /") || line.startsWith("DELETE /"))
                && !Announcements.samples(line).isEmpty();
    }

    /** The samples in all languages follow one another; blank lines part only the request from its body. */
    private void sample(Chunk first) {
        Chunk request = first.first().equals("Graph API Explorer") ? first.after(1) : first;
        blocks.add(new Code(request.text(), request.line()));
        Chunk last = first;
        while (at < chunks.size() && !endsSample(last) && !startsAfterSample(chunks.get(at))) {
            last = chunks.get(at++);
        }
    }

    private static boolean endsSample(Chunk chunk) {
        return chunk.lines().get(chunk.lines().size() - 1).startsWith(AFTER_SAMPLE);
    }

    private static boolean startsAfterSample(Chunk chunk) {
        return isHeading(chunk)
                || isSample(chunk)
                || Chunk.isHeader(chunk.first())
                || !Announcements.find(chunk.text()).isEmpty();
    }

    /** The selector, its version and the title may stand on lines of their own. */
    private void version(Chunk chunk) {
        int taken = 1;
        String line = chunk.first();
        if (!chunk.single() && VersionLine.version(line) == null) {
            String joined = line + " " + chunk.lines().get(1);
            taken = VersionLine.version(joined) == null ? 1 : 2;
            line = taken == 2 ? joined : line;
        }
        blocks.add(new Prose(Inline.plain(line), false, chunk.line()));
        if (taken < chunk.lines().size()) {
            prose(chunk.after(taken));
        }
    }

    /** A paragraph; each item of a list is one of its own. */
    private void prose(Chunk chunk) {
        StringBuilder open = new StringBuilder();
        int from = chunk.line();
        for (int i = 0; i < chunk.lines().size(); i++) {
            String line = chunk.lines().get(i);
            boolean item = line.startsWith("•") || line.startsWith("* ") || line.startsWith("- ");
            if (item) {
                prose(open, from);
                blocks.add(new Prose(Inline.plain(line.substring(1).strip()), true, chunk.line() + i));
                from = chunk.line() + i + 1;
            } else {
                open.append(open.isEmpty() ? "" : "\n").append(line);
            }
        }
        prose(open, from);
    }

    private void prose(StringBuilder open, int line) {
        if (!open.isEmpty()) {
            blocks.add(new Prose(Inline.plain(open.toString()), false, line));
            open.setLength(0);
        }
    }
}

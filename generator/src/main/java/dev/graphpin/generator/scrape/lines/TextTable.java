package dev.graphpin.generator.scrape.lines;

import dev.graphpin.generator.scrape.Announcements;
import dev.graphpin.generator.scrape.Page.EdgeRow;
import dev.graphpin.generator.scrape.Page.ErrorRow;
import dev.graphpin.generator.scrape.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the table that begins behind a glued header, up to what cannot belong to it. */
final class TextTable {
    private static final Pattern ERROR = Pattern.compile("(\\d{1,9})(?!\\d)(.*)", Pattern.DOTALL);

    private final List<Chunk> chunks;
    private final Findings findings;
    private int at;

    TextTable(List<Chunk> chunks, int start, Findings findings) {
        this.chunks = chunks;
        this.at = start;
        this.findings = findings;
    }

    /** Index of the chunk after the table; known after {@link #read}. */
    int end() {
        return at;
    }

    Block read(String header, int line) {
        if (header.startsWith("Error")) {
            return new Block.Errors(errors(), line);
        }
        int from = at;
        while (at < chunks.size() && !ends(at)) {
            at++;
        }
        List<Chunk> rows = chunks.subList(from, at);
        boolean cut = at == chunks.size();
        return switch (header) {
            case "EdgeDescription" -> new Block.Edges(edges(rows, line), line);
            case "FieldDescription" -> {
                findings.lost(
                        "page-badges-lost", line, "Badges that are links (Core, Default) are lost in this table.");
                yield new Block.Fields(new TextRows(rows, true, cut, findings).read(), line);
            }
            case "ParameterDescription", "NameDescription" ->
                new Block.Parameters(new TextRows(rows, false, cut, findings).read(), line);
            default ->
                new Block.Other(List.of(), rows.stream().map(Chunk::lines).toList(), line);
        };
    }

    /** Whether a chunk ends a table of names: another header, an announcement, or a heading that what follows proves. */
    private boolean ends(int index) {
        Chunk chunk = chunks.get(index);
        if (Chunk.isHeader(chunk.first()) || !Announcements.find(chunk.text()).isEmpty()) {
            return true;
        }
        if (!chunk.single()) {
            return chunk.first().equals("paging") || chunk.first().equals("summary");
        }
        String next = index + 1 < chunks.size() ? chunks.get(index + 1).first() : "";
        return switch (chunk.first()) {
            case "Reading", "Creating", "Updating", "Deleting" -> true;
            case "Fields" -> next.isEmpty() || Chunk.isHeader(next) || next.startsWith("Reading from this edge");
            case "Parameters" -> next.isEmpty() || Chunk.isHeader(next) || Announcements.saysNoParameters(next);
            case "Edges" -> next.isEmpty() || Chunk.isHeader(next) || Announcements.saysNone(next);
            case "Error Codes", "Validation Rules" -> next.isEmpty() || Chunk.isHeader(next);
            case "Return Type" -> next.isEmpty() || isReturn(next);
            // Parts of an edge's answer, which a field may be called, too.
            case "paging" -> next.startsWith("For more details about pagination");
            case "summary" -> next.startsWith("Aggregated information about the edge");
            default -> false;
        };
    }

    private static boolean isReturn(String line) {
        return Announcements.readAfterWrite(line) != null
                || line.startsWith("Struct")
                || line.startsWith("Map {")
                || line.startsWith("List [");
    }

    /** Their names are links, and lost; a rendering that kept them has one before each description. */
    private List<EdgeRow> edges(List<Chunk> rows, int line) {
        boolean above = rows.size() % 2 == 0 && !rows.isEmpty();
        boolean joined = !rows.isEmpty();
        for (int i = 0; i < rows.size(); i++) {
            above &= i % 2 == 1
                    || (rows.get(i).single() && TextRows.isName(rows.get(i).first()));
            joined &= rows.get(i).lines().size() == 2
                    && TextRows.isName(rows.get(i).first());
        }
        List<EdgeRow> edges = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Chunk row = rows.get(i);
            if (above) {
                edges.add(edge(row.first(), rows.get(++i).text(), row.line()));
            } else if (joined) {
                edges.add(edge(row.first(), row.lines().get(1), row.line()));
            } else {
                nameless(edges, row);
            }
        }
        if (!above && !joined && !edges.isEmpty()) {
            findings.lost("page-badges-lost", line, "Badges that are links (Core) are lost in this table.");
        }
        return edges;
    }

    private static EdgeRow edge(String name, String description, int line) {
        return new EdgeRow(name, null, null, List.of(), Texts.collapse(description), line);
    }

    private void nameless(List<EdgeRow> edges, Chunk row) {
        List<String> flags = Badges.line(row.first());
        if (!flags.isEmpty() && !edges.isEmpty()) {
            EdgeRow last = edges.remove(edges.size() - 1);
            edges.add(new EdgeRow(last.name(), last.type(), last.link(), flags, last.description(), last.line()));
        }
        if (!flags.isEmpty() && row.single()) {
            return;
        }
        Chunk rest = flags.isEmpty() ? row : row.after(1);
        String words = Texts.collapse(rest.text());
        edges.add(new EdgeRow(null, null, null, List.of(), words, rest.line()));
        findings.lost(
                "page-edge-name-lost",
                rest.line(),
                "The name of the edge described as " + Findings.quote(words) + " is lost.");
    }

    /** A code and its message, glued or one below the other; what begins with no number is the message's next line. */
    private List<ErrorRow> errors() {
        List<ErrorRow> errors = new ArrayList<>();
        while (at < chunks.size() && Character.isDigit(chunks.get(at).first().charAt(0))) {
            Chunk chunk = chunks.get(at++);
            for (int i = 0; i < chunk.lines().size(); i++) {
                error(errors, chunk.lines().get(i), chunk.line() + i);
            }
        }
        if (!errors.isEmpty() && errors.get(errors.size() - 1).message().isEmpty()) {
            ErrorRow last = errors.remove(errors.size() - 1);
            findings.unparsed("page-row-cut", last.line(), "The row that begins here does not end; it was left out.");
            if (at == chunks.size()) {
                findings.cut("The capture ends in the middle of a row.");
            }
        }
        return errors;
    }

    private void error(List<ErrorRow> errors, String line, int number) {
        Matcher m = ERROR.matcher(line);
        boolean open =
                !errors.isEmpty() && errors.get(errors.size() - 1).message().isEmpty();
        if (m.matches() && !open) {
            errors.add(new ErrorRow(Integer.parseInt(m.group(1)), Texts.collapse(m.group(2)), number));
        } else if (errors.isEmpty()) {
            findings.unparsed("page-row-not-understood", number, "No rule reads the row " + Findings.quote(line) + ".");
        } else {
            ErrorRow last = errors.remove(errors.size() - 1);
            errors.add(new ErrorRow(last.code(), Texts.collapse(last.message() + " " + line), last.line()));
        }
    }
}

package dev.graphpin.generator.scrape.lines;

import dev.graphpin.generator.scrape.Announcement;
import dev.graphpin.generator.scrape.Announcements;
import dev.graphpin.generator.scrape.Announcements.Sample;
import dev.graphpin.generator.scrape.CurlSamples;
import dev.graphpin.generator.scrape.Page.ErrorRow;
import dev.graphpin.generator.scrape.Page.Item;
import dev.graphpin.generator.scrape.Page.Writing;
import dev.graphpin.generator.scrape.lines.Headings.Section;
import dev.graphpin.generator.scrape.lines.Inline.Link;
import dev.graphpin.spec.model.Operation.Action;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the writing operations. Each announcing sentence begins one, wherever it stands. A section of a hand-written page
 * has no such sentence; there the first sample that writes is the operation, and the section's heading says what it does.
 */
final class WritingSections {
    private final Findings findings;
    private final List<WritingDraft> drafts = new ArrayList<>();

    private Section section = Section.OVERVIEW;
    private String heading = "";
    private int sectionAt;
    /** How many operations earlier sections told of. */
    private int begun;
    /** Whether the section has an operation, or says that there is none. */
    private boolean settled = true;
    /** Whether the section points to an edge that has a page of its own. */
    private boolean isElsewhere;
    /** What follows belongs to it; null before a section's first operation. */
    private @Nullable WritingDraft current;
    /** Words before the announcement, which describe it. */
    private final StringBuilder introduction = new StringBuilder();

    WritingSections(Findings findings) {
        this.findings = findings;
    }

    /** Begins a section; of one that reads, only that the last one ended. */
    void begin(Section next, String words, int line) {
        end();
        section = next;
        heading = words;
        sectionAt = line;
        settled = !next.writes();
        isElsewhere = false;
        current = null;
        begun = drafts.size();
        introduction.setLength(0);
    }

    /** Ends the section; one that tells of no operation is told of. */
    void end() {
        if (!settled && !isElsewhere) {
            findings.unparsed(
                    "page-operation-untold",
                    sectionAt,
                    "The section " + Findings.quote(heading) + " announces no operation in words that a rule reads.");
        }
        settled = true;
    }

    boolean hasCurrent() {
        return current != null;
    }

    /** An announcing sentence. */
    void announce(Announcement announcement, List<Link> links, int line) {
        String link = links.stream()
                .filter(l -> l.span().text().strip().startsWith("/"))
                .map(Link::address)
                .findFirst()
                .orElse(null);
        if (current != null && current.isHeadingOf(announcement)) {
            // The layout of 2026 has the path for a heading, and says the sentence under it.
            drafts.remove(current);
            introduction.insert(0, current.description() + "\n");
        }
        if (announcement.hasOddPath()) {
            findings.odd(
                    "page-path-odd",
                    line,
                    "The path " + Findings.quote(String.join(" ", announcement.paths())) + " leads out of itself.",
                    "Look at the page; it was kept as it stands. Give the right path in an overlay.");
        }
        open(announcement, link, line);
    }

    /**
     * Words that announce nothing.
     *
     * @param introduces whether they stand before the first heading of an operation, and so speak of the next one
     */
    void prose(String text, boolean introduces) {
        if (current != null) {
            current.readAfterWrite(text);
        }
        if (Announcements.refuses(text) || Announcements.edgesOnly(text) >= 0) {
            settled = true;
        } else if (introduces) {
            introduction.append(introduction.isEmpty() ? "" : "\n").append(text);
        }
        isElsewhere |= Announcements.pointsToEdge(text);
    }

    /** A heading that is a request begins an operation; without a method, deleting is {@code DELETE} and the rest {@code POST}. */
    void request(Request request, int line) {
        String implied = section == Section.DELETING ? "DELETE" : "POST";
        String method = request.method() == null ? implied : request.method();
        if (section.writes() && !method.equals("GET")) {
            open(new Announcement(action(), method, List.of(request.path()), null, null, 0, 0), null, line);
        }
    }

    /**
     * A sample; in a section without announcement the first that writes is one. Indented samples that follow each other are one
     * block of Markdown, with nothing but a blank line between them.
     */
    void samples(String code, int line) {
        for (String each : code.split("\n\\s*\n", -1)) {
            sample(each, line);
        }
    }

    private void sample(String code, int line) {
        if (!section.writes() || settled) {
            return;
        }
        String request = code.strip().lines().findFirst().orElse("");
        Sample http = Announcements.firstSample(request);
        Sample sample = http == null || !request.startsWith(http.method()) ? CurlSamples.writing(code) : http;
        if (sample != null && !sample.method().equals("GET")) {
            open(new Announcement(action(), sample.method(), List.of(sample.path()), null, null, 0, 0), null, line);
        }
    }

    void parameters(List<Item> rows) {
        if (current != null) {
            current.parameters(rows);
        }
    }

    /** Parameters of a table of their own; those that are known already are not told again. */
    void deprecated(List<Item> rows) {
        if (current != null) {
            current.deprecated(rows);
        }
    }

    /** @param all whether the codes hold for all operations of the section, not just for the last */
    void errors(List<ErrorRow> rows, boolean all) {
        if (all) {
            drafts.subList(Math.min(begun, drafts.size()), drafts.size()).forEach(draft -> draft.errors(rows));
        } else if (current != null) {
            current.errors(rows);
        }
    }

    /** What hand-written pages show of an answer: its notation, or an example that states no type. */
    void answered(String text, int line) {
        if (current != null && Notation.begins(text)) {
            current.returns(text, line);
        } else if (current != null) {
            current.answered();
        }
    }

    void returns(String text, int line) {
        if (current != null) {
            current.returns(text, line);
        }
    }

    /** A table of what is answered, which hand-written pages have in place of a struct. */
    void answer(List<Item> rows, int line) {
        if (rows.isEmpty() || current == null || rows.stream().anyMatch(row -> row.type() == null)) {
            findings.unparsed("page-return-type", line, "No rule reads the table of what is answered.");
            return;
        }
        List<String> members =
                rows.stream().map(row -> row.name() + ": " + row.type()).toList();
        returns("Struct {" + String.join(", ", members) + "}", line);
    }

    List<Writing> build() {
        end();
        return drafts.stream().map(draft -> draft.build(findings)).toList();
    }

    private void open(Announcement announcement, @Nullable String link, int line) {
        current = new WritingDraft(announcement, link, introduction.toString(), line);
        introduction.setLength(0);
        drafts.add(current);
        settled = true;
    }

    private Action action() {
        return switch (section) {
            case UPDATING -> Action.UPDATE;
            case DELETING -> Action.DELETE;
            default -> Action.CREATE;
        };
    }
}

package dev.graphpin.generator.scrape.html;

import dev.graphpin.generator.scrape.Announcement;
import dev.graphpin.generator.scrape.Announcements;
import dev.graphpin.generator.scrape.Announcements.Sample;
import dev.graphpin.generator.scrape.CurlSamples;
import dev.graphpin.generator.scrape.Page.ErrorRow;
import dev.graphpin.generator.scrape.Page.Writing;
import dev.graphpin.generator.scrape.html.Section.Placed;
import dev.graphpin.spec.check.Diagnostic.Severity;
import dev.graphpin.spec.model.Operation.Action;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a card of writing operations.
 *
 * <p>On generated pages each announcing sentence begins an operation, wherever it stands; what follows up to the next one
 * belongs to it. A table of error codes belongs to the operation it follows, except under the old heading "Validation
 * Rules": there one table stands at the end of the card and holds for all its operations. On hand-written pages the card is
 * one operation, whose request is the first sample that writes.
 */
final class WritingCard {
    private static final String CARD_WIDE = "validation rules";

    private final Findings findings;
    private final List<OperationDraft> drafts = new ArrayList<>();

    private WritingCard(Findings findings) {
        this.findings = findings;
    }

    static List<Writing> read(Card card, Action action, Findings findings) {
        WritingCard reader = new WritingCard(findings);
        List<List<Announcement>> announced = new ArrayList<>(card.sections().size());
        boolean announces = false;
        for (Section section : card.sections()) {
            List<Announcement> found = Announcements.find(section.prose().text());
            announces |= !found.isEmpty();
            announced.add(found);
        }
        List<Sample> requests = announces ? List.of() : handWritten(card);
        if (!requests.isEmpty()) {
            Sample first = requests.get(0);
            Announcement byHand = new Announcement(action, first.method(), List.of(first.path()), null, null, 0, 0);
            String title = card.head().title();
            reader.open(
                    byHand, null, card.head().prose().words(), findings.lines().words(title));
        }
        for (int i = 0; i < announced.size(); i++) {
            reader.section(card.sections().get(i), announced.get(i));
        }
        reader.others(card, requests);
        if (reader.drafts.isEmpty() && !silent(card)) {
            findings.add(
                    "page-operation-untold",
                    Severity.INFO,
                    findings.lines().words(card.head().title()),
                    "The section " + Findings.quote(card.head().title()) + " gives no request.",
                    null);
        }
        return reader.drafts.stream().map(OperationDraft::build).toList();
    }

    /** Whether a card without operation says so, or only points to edges that have pages of their own. */
    private static boolean silent(Card card) {
        String text = card.head().prose().text();
        return Announcements.refuses(text) || Announcements.edgesOnly(text) >= 0 || Announcements.pointsToEdge(text);
    }

    /** The requests that the samples of a hand-written card show, those that read left out; none when its words refuse. */
    private static List<Sample> handWritten(Card card) {
        if (Announcements.refuses(card.head().prose().text())) {
            return List.of();
        }
        List<Sample> requests = new ArrayList<>();
        for (Section section : card.sections()) {
            for (Placed<String> placed : section.samples()) {
                Sample http = Announcements.firstSample(placed.what());
                Sample sample = http == null ? CurlSamples.writing(placed.what()) : http;
                if (sample != null && !sample.method().equals("GET")) {
                    requests.add(sample);
                }
            }
        }
        return requests;
    }

    /** Says which requests a hand-written card shows besides the first: which of its tables are theirs, nothing tells. */
    private void others(Card card, List<Sample> requests) {
        requests.stream()
                .map(sample -> sample.method() + " " + sample.path())
                .distinct()
                .skip(1)
                .forEach(request -> findings.unparsed(
                        "page-request",
                        findings.lines().words(card.head().title()),
                        "The section " + Findings.quote(card.head().title()) + " also shows the request "
                                + Findings.quote(request) + ", which was not read.",
                        "Look at the page; tell of the operation in an overlay."));
    }

    private void section(Section section, List<Announcement> announced) {
        String text = section.prose().text();
        int from = 0;
        String title = section.title();
        for (Announcement next : announced) {
            Section before = section.slice(title, from, next.start());
            part(before);
            Prose sentence = section.prose().slice(next.start(), next.end());
            int line = findings.lines().words(firstWords(text, next));
            String words =
                    section.level() <= 2 || title.isEmpty() ? before.prose().words() : null;
            open(next, sentence.linkOf("/"), words, line);
            title = "";
            from = next.end();
        }
        part(section.slice(title, from, text.length()));
    }

    private static String firstWords(String text, Announcement next) {
        return text.substring(next.start(), Math.min(next.end(), next.start() + 14));
    }

    private void open(Announcement announcement, @Nullable String link, @Nullable String words, int line) {
        if (announcement.hasOddPath()) {
            findings.add(
                    "page-path-odd",
                    Severity.WARNING,
                    line,
                    "The path " + Findings.quote(String.join(" ", announcement.paths())) + " leads out of itself.",
                    "Look at the page; it was kept as it stands. Give the right path in an overlay.");
        }
        drafts.add(new OperationDraft(announcement, link, words, line, findings));
    }

    private void part(Section part) {
        if (!drafts.isEmpty()) {
            drafts.get(drafts.size() - 1).read(part);
        }
        for (Placed<Table> placed : part.tables()) {
            Table table = placed.what();
            Columns columns = table.columns();
            if (columns != null && columns.kind() == Columns.Kind.ERRORS) {
                errors(part.name(), Rows.errors(table, columns, findings));
            } else if (drafts.isEmpty()) {
                Tables.notUnderstood(part.name(), table, findings);
            }
        }
    }

    private void errors(String heading, List<ErrorRow> rows) {
        if (drafts.isEmpty()) {
            String message =
                    "The error codes under " + Findings.quote(heading) + " belong to operations told on other pages.";
            findings.add(
                    "page-errors-elsewhere",
                    Severity.INFO,
                    rows.isEmpty() ? 0 : rows.get(0).line(),
                    message,
                    null);
        } else if (heading.equals(CARD_WIDE)) {
            drafts.forEach(draft -> draft.errors(rows));
        } else {
            drafts.get(drafts.size() - 1).errors(rows);
        }
    }
}

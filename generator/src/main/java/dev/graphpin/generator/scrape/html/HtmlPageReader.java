package dev.graphpin.generator.scrape.html;

import dev.graphpin.generator.scrape.Page;
import dev.graphpin.generator.scrape.Page.Form;
import dev.graphpin.generator.scrape.Page.Kind;
import dev.graphpin.generator.scrape.Page.Writing;
import dev.graphpin.generator.scrape.PageReader;
import dev.graphpin.generator.scrape.Texts;
import dev.graphpin.spec.check.Diagnostic.Severity;
import dev.graphpin.spec.model.Operation.Action;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads captures of the site's HTML, generated pages and hand-written ones, of any year since 2018.
 *
 * <p>The page is parsed, its {@link Shell} and its content found, the content flattened into {@link Section}s, those
 * grouped into {@link Card}s, and each card read by the words of its heading. Class names play no part but in
 * {@link Markup}.
 */
public final class HtmlPageReader implements PageReader {
    @Override
    public Page read(String file, String text) {
        if (Texts.isBinary(text)) {
            Findings findings = new Findings(file, text);
            Refusal.binary(findings);
            return other(file, Shell.of(new Document("")), List.of(), findings);
        }
        Document document = Jsoup.parse(text);
        Shell shell = Shell.of(document);
        if (!CutSource.isCut(text, shell.content())) {
            return read(file, text, document, shell, new Findings(file, text));
        }
        String complete = CutSource.complete(text);
        Findings findings = new Findings(file, complete);
        String message = "The capture ends in the middle of the page; what follows is missing.";
        findings.add("page-cut", Severity.ERROR, lines(text), message, "Capture the page again.");
        Document rest = Jsoup.parse(complete);
        return read(file, complete, rest, Shell.of(rest), findings);
    }

    private static int lines(String text) {
        return 1 + (int) text.chars().filter(c -> c == '\n').count();
    }

    private static Page read(String file, String text, Document document, Shell shell, Findings findings) {
        Element content = shell.content();
        List<Card> cards = Card.of(Outline.of(content == null ? document.body() : content));
        boolean reference = cards.stream().anyMatch(card -> card.role() != Card.Role.OTHER);
        if (reference && !Refusal.isForeign(shell, cards)) {
            return reference(file, shell, cards, findings);
        }
        if (Refusal.explain(shell, cards, text, findings)) {
            return other(file, shell, cards, findings);
        }
        List<Card> ownWords = Card.inOwnWords(cards);
        if (ownWords.stream().anyMatch(card -> card.role() == Card.Role.FIELDS)) {
            return reference(file, shell, ownWords, findings);
        }
        Refusal.noReference(findings);
        cards.forEach(card -> unknown(card, findings));
        return other(file, shell, cards, findings);
    }

    private static Page reference(String file, Shell shell, List<Card> cards, Findings findings) {
        ReadingCard reading = new ReadingCard(findings);
        List<Writing> operations = new ArrayList<>();
        for (Card card : cards) {
            Action action = card.role().action();
            if (action != null) {
                operations.addAll(WritingCard.read(card, action, findings));
            } else if (card.role() != Card.Role.OTHER) {
                reading.read(card);
            } else {
                unknown(card, findings);
            }
        }
        Card title = title(cards);
        String titleWords = title == null ? null : title.head().title();
        Kind kind = PageKind.of(reading, titleWords, shell.url(), operations);
        return new Page(
                file,
                Form.HTML,
                titleWords,
                shell.version() == null ? reading.sampleVersion() : shell.version(),
                shell.url(),
                kind,
                title == null ? null : title.head().prose().words(),
                reading.requirements(),
                reading.build(kind == Kind.EDGE),
                operations,
                findings.unparsed(),
                findings.sorted());
    }

    private static Page other(String file, Shell shell, List<Card> cards, Findings findings) {
        ReadingCard nothing = new ReadingCard(findings);
        Card title = title(cards);
        return new Page(
                file,
                Form.HTML,
                title == null ? null : title.head().title(),
                shell.version(),
                shell.url(),
                Kind.OTHER,
                null,
                nothing.requirements(),
                nothing.build(false),
                List.of(),
                findings.unparsed(),
                findings.sorted());
    }

    private static void unknown(Card card, Findings findings) {
        for (Section section : card.sections()) {
            section.tables().forEach(t -> Tables.notUnderstood(section.title(), t.what(), findings));
        }
    }

    /** The card whose heading is the page's title: the first with a heading, unless it is one of the known ones. */
    private static @Nullable Card title(List<Card> cards) {
        for (Card card : cards) {
            if (!card.head().title().isEmpty()) {
                return card.role() == Card.Role.OTHER ? card : null;
            }
        }
        return null;
    }
}

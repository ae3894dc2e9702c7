package dev.graphpin.generator.scrape.html;

import dev.graphpin.spec.check.Diagnostic.Severity;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Says why a page is no reference page: nothing is read from it. */
final class Refusal {
    /** Ids that generated pages give their cards in every language; the title card's words differ from page to page. */
    private static final Set<String> GENERATED_IDS = Set.of("Reading", "Creating", "Updating", "Deleting");

    private static final Pattern REMOVED = Pattern.compile("\\b(?:is|was|has been|were|are) removed\\b");

    private Refusal() {}

    /**
     * Adds the diagnostic for a page none of whose headings is one of a reference page, where it is known what the page is
     * instead.
     *
     * @return whether it is
     */
    static boolean explain(Shell shell, List<Card> cards, String text, Findings findings) {
        if (text.isBlank()) {
            add(findings, "page-empty", "The capture is empty.", "Capture the page again.");
        } else if (shell.asksForPassword()) {
            add(findings, "page-login", "The capture is a login page.", "Capture the page without signing in.");
        } else if (isForeign(shell, cards)) {
            String hint = "Capture the page with locale=en_US.";
            add(findings, "page-language", "The page is not in English, so its headings tell nothing.", hint);
        } else if (cards.stream().anyMatch(Refusal::listsNodes)) {
            add(findings, "page-index", "The page is an index of other pages.", "Capture the pages it lists.");
        } else if (cards.stream().anyMatch(Refusal::saysRemoved)) {
            add(findings, "page-removed", "The page says that what it told of was removed.", "Leave the page out.");
        } else {
            return false;
        }
        return true;
    }

    /** Adds the diagnostic for a capture that is no text, whatever its name. */
    static void binary(Findings findings) {
        String hint = "Name the captured page, not its images or archives.";
        add(findings, "page-binary", "The capture is no text.", hint);
    }

    /** Adds the diagnostic for a page of which nothing is known but that it is none of the reference. */
    static void noReference(Findings findings) {
        String hint = "A reference page has headings like Reading, Creating, Updating, Deleting.";
        add(findings, "page-no-reference", "The capture is no reference page.", hint);
    }

    /** Whether the page says so, or headings keep the ids of a generated page but not its English words. */
    static boolean isForeign(Shell shell, List<Card> cards) {
        return shell.isForeign() || cards.stream().anyMatch(Refusal::isTranslated);
    }

    private static boolean isTranslated(Card card) {
        Section head = card.head();
        return GENERATED_IDS.contains(head.id()) && card.role() == Card.Role.OTHER;
    }

    private static boolean listsNodes(Card card) {
        return card.sections().stream()
                .flatMap(section -> section.tables().stream())
                .anyMatch(table -> table.what().kind() == Columns.Kind.NODES);
    }

    private static boolean saysRemoved(Card card) {
        return card.sections().stream()
                .anyMatch(section -> REMOVED.matcher(section.words()).find());
    }

    private static void add(Findings findings, String id, String message, String hint) {
        findings.add(id, Severity.ERROR, 1, message, hint);
    }
}

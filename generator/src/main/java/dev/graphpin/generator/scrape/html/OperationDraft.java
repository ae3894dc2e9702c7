package dev.graphpin.generator.scrape.html;

import dev.graphpin.generator.scrape.Announcement;
import dev.graphpin.generator.scrape.Announcements;
import dev.graphpin.generator.scrape.Announcements.ReadAfterWrite;
import dev.graphpin.generator.scrape.Page.ErrorRow;
import dev.graphpin.generator.scrape.Page.Item;
import dev.graphpin.generator.scrape.Page.Writing;
import dev.graphpin.generator.scrape.ReturnNotation;
import dev.graphpin.generator.scrape.html.Section.Placed;
import dev.graphpin.spec.check.Diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A writing operation whose sections are still being read. Not for several threads. */
final class OperationDraft {
    /** Where a return type that is a struct, a map or a list begins; another one may follow after "Or". */
    private static final Pattern NOTATION = Pattern.compile("(?:Or\\s+)?(?:Struct|Map|List)\\s*[{\\[]");

    private static final Set<String> ANSWERS =
            Set.of("return type", "response", "return value", "return values", "returns", "example response");
    private static final Set<String> ITEMS =
            Set.of("parameters", "request parameters", "query string parameters", "fields", "modifiers");

    private final Announcement announcement;
    private final @Nullable String link;
    private final @Nullable String description;
    private final int line;
    private final Findings findings;
    private final List<Item> parameters = new ArrayList<>();
    private final List<ErrorRow> errors = new ArrayList<>();
    private @Nullable String returns;
    /** Whether an answer is shown that states no type. */
    private boolean answeredInProse;

    private @Nullable ReadAfterWrite readAfterWrite;

    OperationDraft(
            Announcement announcement,
            @Nullable String link,
            @Nullable String description,
            int line,
            Findings findings) {
        this.announcement = announcement;
        this.link = link;
        this.description = description;
        this.line = line;
        this.findings = findings;
    }

    void read(Section section) {
        String name = section.name();
        boolean answers = ANSWERS.contains(name);
        if (answers) {
            ReadAfterWrite told = Announcements.readAfterWrite(section.prose().text());
            readAfterWrite = readAfterWrite == null ? told : readAfterWrite;
            if (name.equals("return type") && returns == null) {
                returnType(section.prose().text(), told == null ? 0 : told.end());
            }
            if (returns == null) {
                section.samples().forEach(sample -> returnSample(sample.what()));
            }
        }
        if (answers && returns == null && section.tables().isEmpty() && !section.isEmpty()) {
            answeredInProse = true;
        }
        if (ITEMS.contains(name) && section.isProse()) {
            named(section);
        }
        for (Placed<Table> placed : section.tables()) {
            Table table = placed.what();
            if (table.kind() != Columns.Kind.ERRORS) {
                items(name, table);
            }
        }
    }

    private void named(Section section) {
        List<Item> named = ItemLists.named(section, findings);
        parameters.addAll(named);
        if (named.isEmpty()) {
            Tables.prose(section, findings);
        }
    }

    private void items(String heading, Table table) {
        boolean known = table.kind() == Columns.Kind.ITEMS || table.kind() == Columns.Kind.FIELDS;
        if (known && ITEMS.contains(heading)) {
            parameters.addAll(ItemTable.read(table, findings));
        } else if (known && heading.equals("deprecated fields")) {
            ItemLists.addDeprecated(parameters, ItemTable.read(table, findings));
        } else if (known && ANSWERS.contains(heading)) {
            struct(ItemTable.read(table, findings));
        } else if (!known || !heading.equals("feature permissions")) {
            Tables.notUnderstood(heading, table, findings);
        }
    }

    /** The notation alone, from after the sentence before it, without the lists of edges that may follow it. */
    private void returnType(String text, int from) {
        int edges = Announcements.edgesOnly(text);
        String rest = text.substring(from, edges < from ? text.length() : edges);
        Matcher begin = NOTATION.matcher(rest);
        returns = begin.find() && rest.substring(0, begin.start()).isBlank()
                ? ReturnNotation.of(rest.substring(begin.start(), endOfNotation(rest, begin)))
                : ReturnNotation.of(rest);
        if (returns == null && !rest.isBlank()) {
            answeredInProse = false;
            findings.unparsed(
                    "page-return-type",
                    line,
                    "The return type " + Findings.quote(rest) + " does not end.",
                    "Capture the page again.");
        }
    }

    /** Since 2026 the notation stands in a block of code. */
    private void returnSample(String code) {
        Matcher begin = NOTATION.matcher(code);
        if (returns == null && begin.find() && code.substring(0, begin.start()).isBlank()) {
            returnType(code, 0);
        }
    }

    /** The offset after the last bracket of the types that follow one another, joined by "Or". */
    private static int endOfNotation(String text, Matcher begin) {
        int end = close(text, begin.end() - 1);
        while (end < text.length()) {
            Matcher next = NOTATION.matcher(text).region(indexOfWord(text, end), text.length());
            if (!next.lookingAt() || !next.group().startsWith("Or")) {
                return end;
            }
            end = close(text, next.end() - 1);
        }
        return end;
    }

    private static int indexOfWord(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The offset after the bracket that closes the one at {@code open}; the text's end when none does. */
    private static int close(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    /** Hand-written pages give the answer as a table. */
    private void struct(List<Item> members) {
        if (returns != null || members.isEmpty() || members.stream().anyMatch(item -> item.type() == null)) {
            return;
        }
        List<String> words =
                members.stream().map(item -> item.name() + ": " + item.type()).toList();
        returns = "Struct {" + String.join(", ", words) + "}";
    }

    private String request() {
        return announcement.method() + " " + String.join(" ", announcement.paths());
    }

    void errors(List<ErrorRow> rows) {
        errors.addAll(rows);
    }

    Writing build() {
        if (returns == null && answeredInProse) {
            findings.add(
                    "page-return-untold",
                    Severity.INFO,
                    line,
                    "What " + request() + " answers is told by an example or in prose, which states no type.",
                    "Give the return type in an overlay.");
        }
        return new Writing(
                announcement.action(),
                announcement.method(),
                announcement.paths(),
                announcement.subject(),
                announcement.from(),
                link,
                description,
                List.copyOf(parameters),
                returns,
                readAfterWrite != null,
                readAfterWrite == null ? null : readAfterWrite.key(),
                List.copyOf(errors),
                line);
    }
}

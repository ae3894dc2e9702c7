package dev.graphpin.generator.scrape.lines;

import dev.graphpin.generator.scrape.Announcement;
import dev.graphpin.generator.scrape.Announcements;
import dev.graphpin.generator.scrape.Announcements.ReadAfterWrite;
import dev.graphpin.generator.scrape.Page.ErrorRow;
import dev.graphpin.generator.scrape.Page.Item;
import dev.graphpin.generator.scrape.Page.Writing;
import dev.graphpin.generator.scrape.ReturnNotation;
import dev.graphpin.generator.scrape.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A writing operation whose parts are still being read. Not for several threads. */
final class WritingDraft {
    private final Announcement announcement;
    private final @Nullable String link;
    private final String description;
    private final int line;
    private final List<Item> parameters = new ArrayList<>();
    private final List<ErrorRow> errors = new ArrayList<>();
    private final StringBuilder returns = new StringBuilder();
    private int returnsAt;
    private @Nullable ReadAfterWrite readAfterWrite;

    WritingDraft(Announcement announcement, @Nullable String link, String description, int line) {
        this.announcement = announcement;
        this.link = link;
        this.description = description;
        this.line = line;
    }

    void parameters(List<Item> rows) {
        parameters.addAll(rows);
    }

    void errors(List<ErrorRow> rows) {
        errors.addAll(rows);
    }

    /** Text under the heading of the return type, which linked renderings part into paragraphs. */
    void returns(String text, int at) {
        returnsAt = returns.isEmpty() ? at : returnsAt;
        returns.append('\n').append(text);
    }

    void readAfterWrite(String text) {
        readAfterWrite = readAfterWrite == null ? Announcements.readAfterWrite(text) : readAfterWrite;
    }

    Writing build(Findings findings) {
        String text = returns.toString();
        readAfterWrite(text);
        int edges = text.indexOf("You may perform a");
        String type = ReturnNotation.of(edges < 0 ? text : text.substring(0, edges));
        if (type == null && text.indexOf('{') >= 0) {
            findings.unparsed("page-return-type", returnsAt, "The return type that begins here does not end.");
        }
        String words = Texts.collapse(description);
        return new Writing(
                announcement.action(),
                announcement.method(),
                announcement.paths(),
                announcement.subject(),
                announcement.from(),
                link,
                words.isEmpty() ? null : words,
                List.copyOf(parameters),
                type,
                readAfterWrite != null,
                readAfterWrite == null ? null : readAfterWrite.key(),
                List.copyOf(errors),
                line);
    }
}

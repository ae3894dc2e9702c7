package dev.graphpin.generator.scrape.lines;

import dev.graphpin.generator.scrape.Announcement;
import dev.graphpin.generator.scrape.Announcements;
import dev.graphpin.generator.scrape.Announcements.ReadAfterWrite;
import dev.graphpin.generator.scrape.Page.ErrorRow;
import dev.graphpin.generator.scrape.Page.Item;
import dev.graphpin.generator.scrape.Page.Writing;
import dev.graphpin.generator.scrape.ReturnNotation;
import dev.graphpin.generator.scrape.Texts;
import dev.graphpin.spec.model.Type;
import dev.graphpin.spec.model.TypeNotation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A writing operation whose parts are still being read. Not for several threads. */
final class WritingDraft {
    private static final String NODE_TOLD = "and will read";

    private final Announcement announcement;
    private final @Nullable String link;
    private final String description;
    private final int line;
    private final List<Item> parameters = new ArrayList<>();
    private final List<ErrorRow> errors = new ArrayList<>();
    private final StringBuilder returns = new StringBuilder();
    private int returnsAt;
    private boolean answered;
    private @Nullable ReadAfterWrite readAfterWrite;

    WritingDraft(Announcement announcement, @Nullable String link, String description, int line) {
        this.announcement = announcement;
        this.link = link;
        this.description = description;
        this.line = line;
    }

    /** Whether nothing but a heading told of the operation so far, and the announcement tells of the same one. */
    boolean isHeadingOf(Announcement sentence) {
        return announcement.start() == announcement.end()
                && announcement.method().equals(sentence.method())
                && sentence.paths().containsAll(announcement.paths())
                && parameters.isEmpty()
                && errors.isEmpty()
                && returns.isEmpty();
    }

    String description() {
        return description;
    }

    void deprecated(List<Item> rows) {
        ReadingDraft.added(parameters, rows);
    }

    void parameters(List<Item> rows) {
        parameters.addAll(rows);
    }

    /** That an answer is shown which states no type. */
    void answered() {
        answered = true;
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
        ReadAfterWrite told = readAfterWrite == null ? Announcements.readAfterWrite(text) : null;
        if (told != null && !isCut(told, text)) {
            readAfterWrite = told;
        }
    }

    /** Whether the sentence ends before it says which node is read: then it would say another one. */
    private static boolean isCut(ReadAfterWrite told, String text) {
        String sentence = text.substring(told.start(), told.end());
        String rest = Texts.collapse(text.substring(told.end()));
        return told.key() == null
                && !sentence.endsWith(".")
                && !sentence.endsWith("POSTed")
                && (NODE_TOLD.startsWith(rest) || rest.startsWith(NODE_TOLD));
    }

    /** A word alone is a type only if the grammar knows it: {@code Str} is a struct cut off, and no node. */
    private static boolean isKnown(String type) {
        Type known = TypeNotation.of(type).type();
        return known instanceof Type.Scalar || known instanceof Type.ListOf || known instanceof Type.Union;
    }

    /** What stands there besides a whole sentence on read-after-write. */
    private String rest(String text) {
        return Texts.collapse(
                readAfterWrite == null ? text : text.substring(Math.min(readAfterWrite.end(), text.length())));
    }

    Writing build(Findings findings) {
        String text = returns.toString();
        readAfterWrite(text);
        String type = ReturnNotation.of(Notation.cut(text));
        ReadAfterWrite sentence = readAfterWrite == null ? Announcements.readAfterWrite(text) : null;
        if (sentence != null || (type != null && type.indexOf('{') < 0 && !isKnown(type))) {
            type = null;
        }
        if (type == null && !rest(text).isEmpty()) {
            findings.unparsed("page-return-type", returnsAt, "No rule reads the return type, or it does not end.");
        }
        if (type == null && answered && returns.isEmpty()) {
            findings.note(
                    "page-return-untold",
                    line,
                    "What " + announcement.method() + " " + String.join(" ", announcement.paths())
                            + " answers is told by an example or in prose, which states no type.",
                    "Give the return type in an overlay.");
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

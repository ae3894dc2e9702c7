package dev.graphpin.generator.scrape;

import dev.graphpin.generator.scrape.Page.EdgeRow;
import dev.graphpin.generator.scrape.Page.ErrorRow;
import dev.graphpin.generator.scrape.Page.Item;
import dev.graphpin.generator.scrape.Page.Reading;
import dev.graphpin.generator.scrape.Page.Writing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Keeps but one of what pages repeat: pages of one reference share most of their words, and captures of one page nearly all of
 * its rows. Not for several threads.
 */
final class Shared {
    private final Map<Object, Object> kept = new HashMap<>();

    /** The same page, its parts those that an equal page was given before. */
    Page page(Page page) {
        return new Page(
                page.file(),
                page.form(),
                word(page.title()),
                word(page.graphVersion()),
                word(page.url()),
                page.kind(),
                word(page.description()),
                one(page.requirements()),
                reading(page.read()),
                each(page.operations(), this::writing),
                page.unparsed(),
                page.diagnostics());
    }

    private Reading reading(Reading reading) {
        return new Reading(
                reading.available(),
                word(reading.path()),
                items(reading.parameters()),
                items(reading.fields()),
                items(reading.summary()),
                each(reading.edges(), this::edge),
                each(reading.errors(), this::error),
                one(reading.fieldSets()),
                reading.data(),
                word(reading.target()),
                word(reading.targetLink()));
    }

    private Writing writing(Writing writing) {
        return new Writing(
                writing.action(),
                one(writing.method()),
                one(writing.paths()),
                word(writing.subject()),
                word(writing.from()),
                word(writing.link()),
                word(writing.description()),
                items(writing.parameters()),
                word(writing.returns()),
                writing.readAfterWrite(),
                word(writing.readAfterWriteKey()),
                each(writing.errors(), this::error),
                writing.line());
    }

    private List<Item> items(List<Item> items) {
        return each(items, this::item);
    }

    private Item item(Item item) {
        return new Item(
                one(item.name()),
                word(item.type()),
                one(item.values()),
                one(item.flags()),
                word(item.defaultValue()),
                word(item.link()),
                word(item.description()),
                items(item.parameters()),
                item.line());
    }

    private EdgeRow edge(EdgeRow row) {
        return new EdgeRow(
                word(row.name()),
                word(row.type()),
                word(row.link()),
                one(row.flags()),
                word(row.description()),
                row.line());
    }

    private ErrorRow error(ErrorRow row) {
        return new ErrorRow(row.code(), one(row.message()), row.line());
    }

    private <T> List<T> each(List<T> parts, UnaryOperator<T> part) {
        return one(parts.stream().map(p -> one(part.apply(p))).toList());
    }

    private @Nullable String word(@Nullable String word) {
        return word == null ? null : one(word);
    }

    @SuppressWarnings("unchecked") // what is equal to a record, a text or a list of one type is of that type
    private <T> T one(T part) {
        Object before = kept.putIfAbsent(part, part);
        return before == null ? part : (T) before;
    }
}

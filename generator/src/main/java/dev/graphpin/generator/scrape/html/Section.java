package dev.graphpin.generator.scrape.html;

import dev.graphpin.generator.scrape.Announcements;
import dev.graphpin.generator.scrape.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A heading and all that stands under it up to the next heading of any level, or a part of that.
 *
 * @param level 1 to 6; 0 for what stands before the first heading
 * @param title the heading's words; empty for what announces an operation
 * @param name the title in lower case, for comparing
 * @param id the heading's id, empty for none
 * @param prose the text outside tables and samples
 * @param tables with the offset in the prose where each stands
 * @param samples texts of the {@code pre} elements, with their offset
 */
record Section(
        int level,
        String title,
        String name,
        String id,
        Prose prose,
        List<Placed<Table>> tables,
        List<Placed<String>> samples) {
    Section {
        tables = List.copyOf(tables);
        samples = List.copyOf(samples);
    }

    /** Something that stands in the prose at an offset. */
    record Placed<T>(int at, T what) {
        Placed<T> shift(int by) {
            return new Placed<>(at - by, what);
        }
    }

    static Section of(
            int level, String title, String id, Prose prose, List<Placed<Table>> tables, List<Placed<String>> samples) {
        return new Section(level, title, title.toLowerCase(Locale.ROOT), id, prose, tables, samples);
    }

    /** The part of the section from one offset of its prose to another, under another title. */
    Section slice(String newTitle, int from, int to) {
        boolean last = to == prose.text().length();
        if (from == 0 && last && newTitle.equals(title)) {
            return this;
        }
        int end = last ? Integer.MAX_VALUE : to;
        return of(level, newTitle, id, prose.slice(from, to), between(tables, from, end), between(samples, from, end));
    }

    private static <T> List<Placed<T>> between(List<Placed<T>> all, int from, int to) {
        List<Placed<T>> between = new ArrayList<>();
        for (Placed<T> placed : all) {
            if (placed.at >= from && placed.at < to) {
                between.add(placed.shift(from));
            }
        }
        return between;
    }

    boolean isEmpty() {
        return tables.isEmpty() && samples.isEmpty() && Texts.isBlank(prose.text());
    }

    /** Whether words are all there is, and they don't just say that there is nothing to say. */
    boolean isProse() {
        String words = tables.isEmpty() && samples.isEmpty() ? words() : "";
        return !words.isEmpty() && !Announcements.saysNone(words);
    }

    /** The text, in one line. */
    String words() {
        return Texts.collapse(prose.text());
    }
}

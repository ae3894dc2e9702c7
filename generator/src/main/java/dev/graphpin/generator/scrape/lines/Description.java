package dev.graphpin.generator.scrape.lines;

import dev.graphpin.generator.scrape.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The second cell of a row: default, prose, badges.
 *
 * @param defaultValue null when there is none
 * @param text white space collapsed; null when there is none
 * @param flags in order
 */
record Description(@Nullable String defaultValue, @Nullable String text, List<String> flags) {
    /** Takes a Markdown cell apart, markup and all. */
    static Description of(String cell) {
        DefaultValue start = DefaultValue.of(cell.replace("<br>", "\n").replace("<br/>", "\n"));
        Badges.Split end = Badges.split(InlineParser.parse(start.rest()).text());
        Badges.Split all = end.flags().isEmpty() ? Badges.bracketed(end.text()) : end;
        String text = Texts.collapse(all.text());
        return new Description(start.value(), text.isEmpty() ? null : text, all.flags());
    }
}

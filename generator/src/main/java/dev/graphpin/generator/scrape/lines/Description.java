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
        Inline inline = InlineParser.parse(start.rest());
        Badges.Split all = Badges.split(inline.text());
        all = all.flags().isEmpty() ? Badges.bracketed(inline.text()) : all;
        all = all.flags().isEmpty() ? Badges.atEnd(inline) : all;
        String text = Texts.collapse(all.text());
        return new Description(start.value(), text.isEmpty() ? null : text, all.flags());
    }
}

package dev.graphpin.generator.scrape;

import dev.graphpin.generator.scrape.Page.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells the form of a capture. What the content shows counts more than how the file is named. */
final class PageForm {
    /** Elements that Markdown and text renderings never keep; {@code <br>} and {@code <HASHED_EMAIL>} they do. */
    private static final Pattern ELEMENT = Pattern.compile(
            "</?(?:html|head|body|title|table|tbody|tr|td|div|span|h[1-6])[ >]", Pattern.CASE_INSENSITIVE);

    /** A table's delimiter row, a heading of the site with its hashes, or one that is underlined. */
    private static final Pattern MARKDOWN = Pattern.compile(
            "^\\|[ \\t]{0,9}:?-{3,}|^ {0,3}#{1,6} [A-Z`]|(?<=\\S)\\n(?:={3,}|-{5,})[ \\t]*$|^```", Pattern.MULTILINE);

    /** A table header whose cells lost what stood between them. */
    private static final Pattern TEXT = Pattern.compile(
            "^(?:Field|Parameter|Edge|Error|Name)[ \\t]*Description[ \\t]*$|^Struct \\{[ \\t]*$", Pattern.MULTILINE);

    private PageForm() {}

    static Form of(String text, String extension) {
        if (ELEMENT.matcher(text).find()) {
            return Form.HTML;
        }
        if (MARKDOWN.matcher(text).find()) {
            return Form.MARKDOWN;
        }
        if (TEXT.matcher(text).find()) {
            return Form.TEXT;
        }
        return switch (extension.toLowerCase(Locale.ROOT)) {
            case "html", "htm", "xhtml" -> Form.HTML;
            case "md", "markdown" -> Form.MARKDOWN;
            default -> Form.TEXT;
        };
    }
}

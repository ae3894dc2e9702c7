package dev.graphpin.generator.scrape.damage;

import dev.graphpin.generator.scrape.Page.Form;
import java.util.List;
import java.util.regex.Pattern;

/** What a page is made of, told apart by its source alone, so that a damaged page has parts too. */
enum Part {
    ROW("(?s)<tr(?:\\s[^>]*)?>.*?</tr>", "(?m)^\\|.*\\n", "(?m)^.+\\n"),
    CELL("(?s)<td(?:\\s[^>]*)?>.*?</td>", "\\|[^|\\n]*(?=\\|)", "(?m)^[A-Za-z0-9_.]+\\n"),
    HEADING(
            "(?s)<h([1-6])(?:\\s[^>]*)?>.*?</h\\1>",
            "(?m)^(?:#+ .*\\n|.+\\n[-=]{3,}\\n)",
            "(?m)^[A-Z][a-z]+(?: [A-Z][a-z]+)?\\n"),
    CLOSING("</[a-zA-Z0-9]+>", "```|`|\\*\\*|\\)|\\]", "[})\\].]"),
    OPENING("<[a-zA-Z][^>]*>", "(?m)^```.*\\n|`|\\[|\\(", "[{(\\[]"),
    BLOCK("(?s)<(div|p|ul|table)(?:\\s[^>]*)?>.*?</\\1>", "(?m)(?:^.+\\n)+", "(?m)(?:^.+\\n)+");

    private final Pattern html;
    private final Pattern markdown;
    private final Pattern text;

    Part(String html, String markdown, String text) {
        this.html = Pattern.compile(html);
        this.markdown = Pattern.compile(markdown);
        this.text = Pattern.compile(text);
    }

    static final List<Part> ALL = List.of(values());

    Pattern pattern(Form form) {
        return switch (form) {
            case HTML -> html;
            case MARKDOWN -> markdown;
            case TEXT -> text;
        };
    }
}

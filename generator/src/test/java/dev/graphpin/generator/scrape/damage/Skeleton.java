package dev.graphpin.generator.scrape.damage;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A text's letters and digits in lower case, nothing between them: what is left when escapes, mark-up and white space are
 * undone in whatever way. A fact that a page states has its skeleton in the page's.
 */
final class Skeleton {
    private static final Pattern ADDRESS = Pattern.compile("\\]\\([^)\\n]*\\)");

    private Skeleton() {}

    static String of(String text) {
        StringBuilder bones = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                bones.append(c);
            }
        }
        return bones.toString().toLowerCase(Locale.ROOT);
    }

    /** Of what stands between the tags: found fast, without a parse, and so not quite what a reader sees. */
    static String ofHtml(String source) {
        StringBuilder text = new StringBuilder(source.length());
        int at = 0;
        while (at < source.length()) {
            int open = source.indexOf('<', at);
            int close = open < 0 ? -1 : source.indexOf('>', open);
            text.append(source, at, close < 0 ? source.length() : open);
            at = close < 0 ? source.length() : close + 1;
        }
        return of(Parser.unescapeEntities(text.toString(), false));
    }

    /** Of what a browser shows, and of what stands in attributes. */
    static String ofParsedHtml(String source) {
        Document document = Jsoup.parse(source);
        StringBuilder text = new StringBuilder(document.wholeText());
        for (Element element : document.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                text.append('\n').append(attribute.getValue());
            }
        }
        text.append('\n').append(document.text());
        return of(text.toString());
    }

    static String ofLines(String source) {
        return of(Parser.unescapeEntities(source, false));
    }

    /** Of what a rendering of Markdown shows: addresses of links left out. */
    static String ofShownLines(String source) {
        return ofLines(ADDRESS.matcher(source).replaceAll(""));
    }
}

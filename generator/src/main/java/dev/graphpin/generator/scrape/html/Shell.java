package dev.graphpin.generator.scrape.html;

import dev.graphpin.generator.scrape.Texts;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the content: found in one walk. Not for several threads.
 *
 * <p>The version is the first {@code vN.N} after the words that label the version selector.
 */
final class Shell {
    private static final Pattern VERSION = Pattern.compile("v\\d{1,3}\\.\\d{1,2}");
    private static final String LABEL = "Graph API Version";

    private @Nullable Element main;
    private @Nullable Element body;
    private @Nullable String url;
    private @Nullable String version;
    private @Nullable String language;
    private boolean labelled;
    private boolean password;

    private Shell() {}

    static Shell of(Document document) {
        Shell shell = new Shell();
        shell.walk(document);
        return shell;
    }

    private void walk(Element parent) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            Node node = parent.childNode(i);
            if (node instanceof TextNode words) {
                text(words.getWholeText());
            } else if (node instanceof Element element) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "html" -> language = language == null && element.hasAttr("lang") ? element.attr("lang") : language;
            case "link" -> url = element.attr("rel").equals("canonical") ? known(element.attr("href"), url) : url;
            case "meta" ->
                url = element.attr("property").equals("og:url") && url == null
                        ? known(element.attr("content"), null)
                        : url;
            case "input" -> password |= element.attr("type").equals("password");
            case "script", "style" -> {
                return;
            }
            default -> {}
        }
        if (main == null && Markup.isContent(element)) {
            main = element;
            return;
        }
        body = body == null && Markup.isBody(element) ? element : body;
        walk(element);
    }

    private static @Nullable String known(String address, @Nullable String other) {
        return address.isBlank() ? other : address.strip();
    }

    private void text(String words) {
        if (version != null) {
            return;
        }
        labelled |= words.contains(LABEL);
        if (labelled && words.indexOf('v') >= 0) {
            Matcher found = VERSION.matcher(words);
            version = found.find() ? found.group() : null;
        }
    }

    /** The content; where its attribute is missing, the documentation's body; else null. */
    @Nullable
    Element content() {
        return main != null ? main : body;
    }

    @Nullable
    String url() {
        return url;
    }

    @Nullable
    String version() {
        return version;
    }

    /** Whether the page says that it is in another language than English. */
    boolean isForeign() {
        return language != null && !Texts.collapse(language).regionMatches(true, 0, "en", 0, 2);
    }

    /** Whether the page asks for a password outside its content. */
    boolean asksForPassword() {
        return password;
    }
}

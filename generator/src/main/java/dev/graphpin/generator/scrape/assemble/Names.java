package dev.graphpin.generator.scrape.assemble;

import dev.graphpin.generator.scrape.Page;
import dev.graphpin.generator.scrape.Page.Item;
import dev.graphpin.generator.scrape.Page.Writing;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How nodes are called. The name of the node that a page is about is, by the first rule that answers:
 *
 * <ol>
 *   <li>the type in a sentence on the node's own path: <i>update a User … {@code /{user_id}}</i>;
 *   <li>the type that all the page's sentences agree on;
 *   <li>the type words that link to the page elsewhere: {@code list<PageCategory>};
 *   <li>its heading in Pascal case: <i>Cover Photo</i> → {@code CoverPhoto};
 *   <li>its address: {@code …/reference/cover-photo} → {@code CoverPhoto};
 *   <li>the placeholder of the path it is read by, which is all that some hand-written pages have for a heading.
 * </ol>
 *
 * <p>Names that differ only in case are one name. The spelling of sentences wins ({@code RTBDynamicPost}), then that of
 * edge targets and type words, then that of headings. Immutable after construction.
 */
final class Names {
    private static final Pattern TYPE_NAME = Pattern.compile("(?:(?:list|array)\\s*<\\s*)?([A-Z][A-Za-z0-9]+)\\s*>?");

    /** The folder of a capture that is kept by its address, as the site has it and the capturer keeps it. */
    private static final Pattern SAVED = Pattern.compile("(?:^|/)([a-z][a-z0-9-]{1,100})/index\\.html$");

    private final Map<String, String> spelling = new HashMap<>();
    private final Map<String, String> linkWords = new HashMap<>();
    private final Map<Source, String> nodePages = new LinkedHashMap<>();
    private final Map<String, String> slugs = new HashMap<>();
    private final Map<String, String> placeholders = new HashMap<>();

    /** @param sources the best first */
    Names(List<Source> sources) {
        List<Page> pages = sources.stream().map(Source::page).toList();
        pages.forEach(this::spellSentences);
        pages.forEach(page -> spell(page.read().target()));
        pages.forEach(this::spellTypes);
        for (Source source : sources) {
            if (source.page().kind() == Page.Kind.NODE) {
                nameNodePage(source);
            }
        }
        sources.forEach(this::alias);
        // A placeholder that is some node's own name is never taken for another node.
        nodePages.values().forEach(name -> placeholders.remove(snake(name)));
    }

    /** The node a page is about; null for other pages, and when no rule answers. */
    @Nullable
    String ofNodePage(Source source) {
        return nodePages.get(source);
    }

    /** The node whose page has this slug as its address: {@code user} → {@code User}. */
    Optional<String> ofSlug(String slug) {
        return Optional.ofNullable(slugs.get(slug));
    }

    /** Any words as the name of a node: in Pascal case, in the spelling used elsewhere; null when there are no words. */
    @Nullable
    String spelled(@Nullable String words) {
        String name = PascalCase.of(words);
        return name == null ? null : spelling.getOrDefault(name.toLowerCase(Locale.ROOT), name);
    }

    boolean isKnown(String name) {
        return spelling.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /** The node that a placeholder's stem stands for: {@code person} where User's page is read by {@code /{person-id}}. */
    @Nullable
    String ofPlaceholder(String stem) {
        String known = placeholders.get(stem);
        return known == null ? spelled(stem) : known;
    }

    /** {@code CustomAudience} → {@code custom_audience}; runs of capitals are one word. */
    static String snake(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
                .toLowerCase(Locale.ROOT);
    }

    private void spell(@Nullable String words) {
        String name = PascalCase.of(words);
        if (name != null) {
            spelling.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
        }
    }

    private void spellSentences(Page page) {
        for (Writing writing : page.operations()) {
            spell(writing.subject());
            spell(writing.from());
        }
    }

    private void spellTypes(Page page) {
        link(page.read().targetLink(), page.read().target());
        for (Item item : page.read().fields()) {
            Matcher type = TYPE_NAME.matcher(Objects.requireNonNullElse(item.type(), ""));
            if (type.matches()) {
                spell(type.group(1));
                link(item.link(), type.group(1));
            }
        }
    }

    private void link(@Nullable String link, @Nullable String words) {
        DocsUrl url = DocsUrl.of(link);
        String name = spelled(words);
        if (url != null && url.isNode() && name != null) {
            linkWords.putIfAbsent(url.node(), name);
        }
    }

    private void nameNodePage(Source source) {
        Page page = source.page();
        DocsUrl url = DocsUrl.of(source.url());
        if (url != null && !url.isNode()) {
            return;
        }
        String name = Optional.ofNullable(ownSentence(page))
                .or(() -> agreedSubject(page))
                .or(() -> Optional.ofNullable(url == null ? null : linkWords.get(url.node())))
                .or(() -> Optional.ofNullable(spelled(page.title())))
                .or(() -> Optional.ofNullable(url == null ? null : spelled(url.node())))
                .or(() -> Optional.ofNullable(spelled(ownPlaceholder(page))))
                .orElse(null);
        if (name == null) {
            return;
        }
        spell(name);
        nodePages.put(source, name);
        if (url != null) {
            slugs.putIfAbsent(url.node(), name);
        }
        String stem = ownPlaceholder(page);
        if (stem != null) {
            placeholders.putIfAbsent(stem, name);
        }
    }

    /** What stands for the page's own node in its reading path; null when the path has an edge, a query or no placeholder. */
    static @Nullable String ownPlaceholder(Page page) {
        String path = page.read().path();
        if (path == null || path.contains("?")) {
            return null;
        }
        return PathParts.of(path).placeholder();
    }

    /**
     * An address that leads to a node's page is another one of that node: what was saved as {@code app/index.html} and says that it
     * is the page of {@code application}.
     */
    private void alias(Source source) {
        String name = nodePages.get(source);
        Matcher saved = SAVED.matcher(source.id());
        if (name != null && saved.find()) {
            slugs.putIfAbsent(saved.group(1), name);
            placeholders.putIfAbsent(saved.group(1).replace('-', '_'), name);
        }
    }

    private @Nullable String ownSentence(Page page) {
        for (Writing writing : page.operations()) {
            String subject = spelled(writing.subject());
            boolean ownPath = writing.paths().stream().map(PathParts::of).anyMatch(path -> path.edge() == null);
            if (subject != null && ownPath) {
                return subject;
            }
        }
        return null;
    }

    private Optional<String> agreedSubject(Page page) {
        List<String> subjects = page.operations().stream()
                .map(writing -> spelled(writing.subject()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return subjects.size() == 1 ? Optional.of(subjects.get(0)) : Optional.empty();
    }
}

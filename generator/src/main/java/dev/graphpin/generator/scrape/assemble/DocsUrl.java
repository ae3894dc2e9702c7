package dev.graphpin.generator.scrape.assemble;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a reference page says: {@code …/docs/graph-api/reference/v19.0/user/accounts} is the page of
 * {@code accounts} on {@code user}. Host, version, query and fragment say nothing about that and are left out.
 *
 * @param slugs the parts after {@code reference/}, in lower case; not empty
 */
record DocsUrl(List<String> slugs) {
    private static final Pattern REFERENCE =
            Pattern.compile("/(?:docs|documentation)/(?:[\\w-]+/)+?reference/(?:v\\d+\\.\\d+/)?([^?#]+)");

    DocsUrl {
        slugs = List.copyOf(slugs);
    }

    /** Null when the address is none of a reference page. */
    static @Nullable DocsUrl of(@Nullable String url) {
        if (url == null) {
            return null;
        }
        Matcher matcher = REFERENCE.matcher(url.toLowerCase(Locale.ROOT));
        if (!matcher.find()) {
            return null;
        }
        List<String> slugs = Pattern.compile("/")
                .splitAsStream(matcher.group(1))
                .filter(slug -> !slug.isEmpty())
                .toList();
        return slugs.isEmpty() ? null : new DocsUrl(slugs);
    }

    /** The node's part: {@code user}. */
    String node() {
        return slugs.get(0);
    }

    boolean isNode() {
        return slugs.size() == 1;
    }
}

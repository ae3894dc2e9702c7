package dev.graphpin.generator.scrape.capture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The pages of a reference that a page links to. */
final class PageLinks {
    private PageLinks() {}

    /**
     * Paths of the pages, in the page's order, each once.
     *
     * @param page the captured bytes; anything that is no HTML has no links
     * @param url where they came from
     */
    static Set<String> of(byte[] page, URI url, Reference reference) {
        Set<String> paths = new LinkedHashSet<>();
        for (Element anchor : parse(page, url).select("a[href]")) {
            String path = path(anchor.absUrl("href"), reference);
            if (path != null) {
                paths.add(path);
            }
        }
        return paths;
    }

    private static Document parse(byte[] page, URI url) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(page), null, url.toString());
        } catch (IOException noInputOutputHere) {
            throw new UncheckedIOException(noInputOutputHere);
        }
    }

    private static @Nullable String path(String href, Reference reference) {
        try {
            URI url = new URI(href);
            return url.getHost() == null ? null : reference.path(url);
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }
}

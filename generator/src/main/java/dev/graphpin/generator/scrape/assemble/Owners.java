package dev.graphpin.generator.scrape.assemble;

import dev.graphpin.generator.scrape.Page;
import dev.graphpin.generator.scrape.Page.Writing;
import dev.graphpin.spec.model.Operation.Action;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides who owns a path. The owner of {@code /{x_id}/edge} is, by the first rule that answers:
 *
 * <ol>
 *   <li>the page's own node, when its reading path has the same placeholder: {@code {person-id}} on the page of User is User;
 *   <li>the type that the sentence names: <i>from an AdAccount</i>, or what is updated or deleted on a path without an edge;
 *   <li>the node whose page the path links to;
 *   <li>the node that some page reads by this placeholder;
 *   <li>the placeholder in Pascal case: {@code {custom_audience_id}} → {@code CustomAudience}.
 * </ol>
 *
 * <p>{@code /me} is whom the access token stands for: Page on a page of Page, User on all others. A path that begins with another fixed word is an edge of the
 * node of the page that told of it ({@code /search}); a finding says so.
 */
record Owners(Names names, Findings findings) {

    /** The node or edge that a page is about; null when the page does not say. An address of an edge is always one's. */
    @Nullable
    Owner ofPage(Source source) {
        return switch (source.page().kind()) {
            case NODE -> {
                DocsUrl url = DocsUrl.of(source.url());
                String name = names.ofNodePage(source);
                yield url != null && !url.isNode() ? ofEdgePage(source) : name == null ? null : new Owner(name, null);
            }
            case EDGE -> ofEdgePage(source);
            case OTHER -> null;
        };
    }

    /** The owner of a path that a sentence on a page announces. */
    Owner ofPath(String path, Told<Writing> told, @Nullable Owner page) {
        PathParts parts = PathParts.of(path);
        String placeholder = parts.placeholder();
        if (placeholder == null) {
            return ofFixedWord(path, parts, told, page);
        }
        Page source = told.source().page();
        String node = Optional.ofNullable(page)
                .filter(own -> placeholder.equals(Names.ownPlaceholder(source)))
                .map(Owner::node)
                .or(() -> Optional.ofNullable(names.spelled(named(told.what(), parts))))
                .or(() -> linked(told.what()))
                .or(() -> Optional.ofNullable(names.ofPlaceholder(placeholder)))
                .orElse(placeholder);
        return new Owner(node, parts.edge());
    }

    private static @Nullable String named(Writing writing, PathParts path) {
        if (path.edge() != null) {
            return writing.from();
        }
        return writing.action() == Action.CREATE ? null : writing.subject();
    }

    private Optional<String> linked(Writing writing) {
        return Optional.ofNullable(DocsUrl.of(writing.link()))
                .filter(DocsUrl::isNode)
                .flatMap(url -> names.ofSlug(url.node()));
    }

    private Owner ofFixedWord(String path, PathParts parts, Told<Writing> told, @Nullable Owner page) {
        boolean me = parts.first().equals("me");
        String node = me
                ? page != null && page.node().equals("Page") ? "Page" : "User"
                : page != null ? page.node() : Objects.requireNonNullElse(names.spelled(parts.first()), "Root");
        if (me) {
            findings.info(
                    "spec-path-me",
                    told,
                    Findings.quote(path) + " is taken for a path of " + node,
                    "If it is another node's, move the operation by an overlay.");
        } else {
            findings.warn(
                    "spec-path-owner",
                    told,
                    Findings.quote(path) + " names no node by a placeholder; it is kept with " + node,
                    "If it is another node's, move the operation by an overlay.");
        }
        String edge = parts.edge() != null || me ? parts.edge() : parts.first();
        return new Owner(node, edge == null || edge.isEmpty() ? null : edge);
    }

    private @Nullable Owner ofEdgePage(Source source) {
        Page page = source.page();
        DocsUrl url = DocsUrl.of(source.url());
        if (url != null && !url.isNode()) {
            String node = names.ofSlug(url.node()).orElseGet(() -> PascalCase.of(url.node()));
            String edge = String.join("/", url.slugs().subList(1, url.slugs().size()));
            String spelled = names.spelled(node);
            return spelled == null ? null : new Owner(spelled, asInPaths(edge, page));
        }
        return paths(page)
                .map(PathParts::of)
                .flatMap(parts -> byPlaceholder(parts).stream())
                .findFirst()
                .or(() -> byTitle(page))
                .orElse(null);
    }

    private Optional<Owner> byPlaceholder(PathParts parts) {
        return parts.placeholder() == null || parts.edge() == null
                ? Optional.empty()
                : Optional.ofNullable(names.ofPlaceholder(parts.placeholder()))
                        .map(node -> new Owner(node, parts.edge()));
    }

    /** <i>User Accounts</i>: the most words that are a known node's name, then the edge's. */
    private Optional<Owner> byTitle(Page page) {
        if (page.title() == null) {
            return Optional.empty();
        }
        List<String> words = List.of(page.title().strip().split("[^A-Za-z0-9_.]+"));
        for (int taken = words.size() - 1; taken > 0; taken--) {
            String name = PascalCase.of(String.join(" ", words.subList(0, taken)));
            if (name != null && names.isKnown(name)) {
                String edge =
                        String.join("_", words.subList(taken, words.size())).toLowerCase(Locale.ROOT);
                return Optional.of(new Owner(Objects.requireNonNull(names.spelled(name)), edge));
            }
        }
        return Optional.empty();
    }

    /** Addresses are in lower case and have hyphens; paths spell the edge as on the wire. */
    private static String asInPaths(String slug, Page page) {
        return paths(page)
                .map(path -> PathParts.of(path).edge())
                .filter(edge -> edge != null && edge.replace('-', '_').equalsIgnoreCase(slug.replace('-', '_')))
                .findFirst()
                .orElse(slug);
    }

    private static Stream<String> paths(Page page) {
        String read = page.read().path();
        return Stream.concat(
                read == null ? Stream.empty() : Stream.of(read),
                page.operations().stream().flatMap(writing -> writing.paths().stream()));
    }
}

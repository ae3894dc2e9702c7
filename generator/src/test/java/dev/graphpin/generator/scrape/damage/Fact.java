package dev.graphpin.generator.scrape.damage;

import dev.graphpin.generator.scrape.Page;
import dev.graphpin.generator.scrape.Page.EdgeRow;
import dev.graphpin.generator.scrape.Page.ErrorRow;
import dev.graphpin.generator.scrape.Page.Item;
import dev.graphpin.generator.scrape.Page.Reading;
import dev.graphpin.generator.scrape.Page.Writing;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that a reader says a page states.
 *
 * @param kind such as {@code name}, {@code type}, {@code value}
 * @param words as reported
 */
record Fact(String kind, String words) {
    /** Flags that are not words of the page, or not only. */
    private static final Set<String> DERIVED = Set.of("no data", "deprecated");

    /** All facts of a page, each once. */
    static Set<Fact> of(Page page) {
        Facts facts = new Facts();
        facts.add("title", page.title());
        facts.add("url", page.url());
        facts.add("version", page.graphVersion());
        facts.add("description", page.description());
        facts.addAll("token", page.requirements().accessTokens());
        facts.addAll("permission", page.requirements().permissions());
        facts.addAll("feature", page.requirements().featurePermissions());
        facts.reading(page.read());
        page.operations().forEach(facts::operation);
        return facts.all;
    }

    /** Rows as they were read, told apart by all they say but what is nested in them. */
    static Set<Item> rows(Page page) {
        Set<Item> rows = new LinkedHashSet<>();
        collect(page.read().fields(), rows);
        collect(page.read().summary(), rows);
        collect(page.read().parameters(), rows);
        page.operations().forEach(operation -> collect(operation.parameters(), rows));
        return rows;
    }

    private static void collect(List<Item> items, Set<Item> rows) {
        for (Item item : items) {
            rows.add(new Item(
                    item.name(),
                    item.type(),
                    item.values(),
                    item.flags(),
                    item.defaultValue(),
                    item.link(),
                    item.description(),
                    List.of(),
                    0));
            collect(item.parameters(), rows);
        }
    }

    private static final class Facts {
        private final Set<Fact> all = new LinkedHashSet<>();

        void add(String kind, @Nullable String words) {
            if (words != null && !words.isEmpty()) {
                all.add(new Fact(kind, words));
            }
        }

        void addAll(String kind, List<String> words) {
            words.forEach(word -> add(kind, word));
        }

        void reading(Reading reading) {
            add("path", reading.path());
            add("target", reading.target());
            add("link", reading.targetLink());
            items(reading.parameters());
            items(reading.fields());
            items(reading.summary());
            reading.edges().forEach(this::edge);
            reading.errors().forEach(this::error);
            reading.fieldSets().values().forEach(names -> addAll("name", names));
        }

        void operation(Writing operation) {
            addAll("path", operation.paths());
            add("subject", operation.subject());
            add("subject", operation.from());
            add("link", operation.link());
            add("description", operation.description());
            add("returns", operation.returns());
            add("name", operation.readAfterWriteKey());
            items(operation.parameters());
            operation.errors().forEach(this::error);
        }

        private void items(List<Item> items) {
            for (Item item : items) {
                add("name", item.name());
                add("type", item.type());
                addAll("value", item.values());
                item.flags().stream().filter(flag -> !DERIVED.contains(flag)).forEach(flag -> add("flag", flag));
                add("default", item.defaultValue());
                add("link", item.link());
                add("description", item.description());
                items(item.parameters());
            }
        }

        private void edge(EdgeRow edge) {
            add("name", edge.name());
            add("type", edge.type());
            add("link", edge.link());
            add("description", edge.description());
        }

        private void error(ErrorRow error) {
            add("code", Integer.toString(error.code()));
            add("message", error.message());
        }
    }
}

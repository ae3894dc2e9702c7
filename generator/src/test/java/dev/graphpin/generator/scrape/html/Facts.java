package dev.graphpin.generator.scrape.html;

import dev.graphpin.generator.scrape.Page;
import dev.graphpin.generator.scrape.Page.EdgeRow;
import dev.graphpin.generator.scrape.Page.ErrorRow;
import dev.graphpin.generator.scrape.Page.Item;
import dev.graphpin.generator.scrape.Page.Reading;
import dev.graphpin.generator.scrape.Page.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Facts as lines of text by their class, so that two readings of one page can be compared and counted. */
final class Facts {
    private final TreeMap<String, List<String>> byClass = new TreeMap<>();

    static Facts of(Page page) {
        Facts facts = new Facts();
        Reading read = page.read();
        facts.add("page.title", page.title());
        facts.add("page.version", page.graphVersion());
        facts.add("page.url", page.url());
        facts.add("read.available", String.valueOf(read.available()));
        facts.add("read.path", read.path());
        facts.add("read.data", read.data() == null ? null : read.data().name());
        facts.add("read.target", read.target());
        facts.add("read.target link", read.targetLink());
        facts.add("read.features", String.join(",", page.requirements().featurePermissions()));
        facts.items("parameter", "read", read.parameters());
        facts.items("field", "read", read.fields());
        facts.items("summary field", "read", read.summary());
        for (EdgeRow edge : read.edges()) {
            facts.edge(edge.name(), edge.link(), edge.flags(), edge.description());
            facts.add("edge.type", String.valueOf(edge.name()), edge.type());
        }
        facts.errors("read", read.errors());
        for (Writing writing : page.operations()) {
            facts.writing(writing);
        }
        return facts;
    }

    private void writing(Writing writing) {
        String place = writing.method() + " " + String.join(",", writing.paths());
        operation(place, writing.action().name(), writing.subject(), writing.from(), writing.link());
        returns(place, writing.returns(), writing.readAfterWrite(), writing.readAfterWriteKey());
        items("parameter", place, writing.parameters());
        errors(place, writing.errors());
    }

    private void items(String kind, String place, List<Item> items) {
        for (Item item : items) {
            String at = place + " > " + item.name();
            item(kind, at, item.type(), item.link(), item.flags(), item.values(), item.defaultValue());
            add(kind + ".description", at, item.description());
            items(kind, at, item.parameters());
        }
    }

    private void errors(String place, List<ErrorRow> rows) {
        rows.forEach(row -> add("error", place + " " + row.code() + " " + row.message()));
    }

    void item(
            String kind,
            String at,
            @Nullable String type,
            @Nullable String link,
            List<String> flags,
            List<String> values,
            @Nullable String defaultValue) {
        add(kind + ".name", at);
        add(kind + ".type", at, type);
        add(kind + ".link", at, link);
        flags.forEach(flag -> add(kind + ".flag", at, flag));
        values.forEach(value -> add(kind + ".value", at, value));
        add(kind + ".default", at, defaultValue);
    }

    void edge(@Nullable String name, @Nullable String link, List<String> flags, @Nullable String description) {
        add("edge.name", name);
        add("edge.link", String.valueOf(name), link);
        flags.forEach(flag -> add("edge.flag", String.valueOf(name), flag));
        add("edge.description", String.valueOf(name), description);
    }

    void operation(
            String place, String action, @Nullable String subject, @Nullable String from, @Nullable String link) {
        add("operation.request", action + " " + place);
        add("operation.subject", place, subject);
        add("operation.from", place, from);
        add("operation.link", place, link);
    }

    void returns(String place, @Nullable String returns, boolean readAfterWrite, @Nullable String key) {
        add("operation.returns", place, returns);
        add("operation.read-after-write", place, readAfterWrite ? String.valueOf(key) : null);
    }

    void add(String kind, String at, @Nullable String fact) {
        add(kind, fact == null ? null : at + " = " + fact);
    }

    void add(String kind, @Nullable String fact) {
        if (fact != null && !fact.isEmpty()) {
            byClass.computeIfAbsent(kind, k -> new ArrayList<>()).add(fact);
        }
    }

    Map<String, List<String>> byClass() {
        return byClass;
    }

    /** All facts, one a line, descriptions and the pages' own titles left out. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        byClass.forEach((kind, facts) -> {
            if (!kind.endsWith(".description") && !kind.equals("error")) {
                facts.forEach(fact -> lines.add(kind + ": " + fact));
            }
        });
        byClass.getOrDefault("error", List.of()).forEach(e -> lines.add("error: " + e.replaceAll("(-?\\d+) .*", "$1")));
        return lines;
    }
}
